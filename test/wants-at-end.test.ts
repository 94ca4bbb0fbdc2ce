import { describe, expect, test } from 'vitest';
import { countWords } from '../src/scenario/index';
import { briefWords } from '../src/words/index';
import { shippedScenarios } from './shipped';

/** How many words the ending page spends on wants, with their heading and the offices of those who speak. */
const most = 70;

const sides = shippedScenarios().flatMap(({ id, scenario }) =>
  scenario.actors.filter(({ playable }) => playable).map((actor) => [`${id}, ${actor.id}`, actor] as const),
);

describe.each(sides)('the wants of %s at the end', (_, { brief, advisers }) => {
  const wants = brief?.wantsAtEnd ?? [];
  const formsOf = ({ text, texts = [] }: (typeof wants)[number]) => [...texts.map((one) => one.text), text];

  test('each of the short brief has two sentences at least', () => {
    expect(wants.map(({ want }) => want)).toEqual(brief?.short?.wants);
    for (const want of wants) expect(formsOf(want).length, want.want).toBeGreaterThan(1);
  });

  test(`are at most ${most} words, whichever are told`, () => {
    const words = wants.map((want) => {
      const office = advisers.find(({ id }) => id === want.by)?.office ?? '';
      return countWords(`${want.want} ${office}`) + Math.max(...formsOf(want).map(countWords));
    });
    expect(words.reduce((sum, one) => sum + one, countWords(briefWords.wanted))).toBeLessThanOrEqual(most);
  });

  test('neither count nor mark', () => {
    for (const form of wants.flatMap(formsOf)) expect(form).not.toMatch(/[\d%✓✗]|points?\b|score/i);
  });
});
