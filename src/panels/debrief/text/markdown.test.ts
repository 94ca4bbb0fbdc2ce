import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { twoNeighbours } from '../../../../test/fixtures/two-neighbours';
import { debriefOf, exportDebrief, type OwnPart } from '../../../debrief/index';
import { begin, type Game, resolveTurn } from '../../../engine/index';
import type { Orders } from '../../../scenario/index';
import { lexiconOf } from '../../../words/index';
import { en } from '../../strings/en';
import { markdownOf } from './markdown';

const turns: readonly Orders[] = [
  { north: { military: 'strike' }, south: { diplomacy: 'call' } },
  { north: { diplomacy: 'call' }, south: { diplomacy: 'recall', military: 'alert' } },
  { north: { diplomacy: 'call', military: 'stand-down' }, south: { diplomacy: 'return' } },
];
const given = {
  1: { outcomes: { 'north.military': 'hit' }, injects: [], exposed: [] },
  2: { outcomes: {}, injects: ['rumour'], exposed: [] },
};
const game = turns.reduce<Game>(
  (now, orders) => (now.phase === 'over' ? now : resolveTurn(now, orders)),
  begin(twoNeighbours, { seed: 5, seats: { north: 'hold', south: 'human' }, given }),
);
const own: OwnPart = {
  notes: [
    { turn: 1, reason: 'Talk first.\nThe *army* can wait | so can we.' },
    { turn: 2, reason: '', forecast: { claim: 'They will stand down', chance: 70 } },
  ],
  words: {
    intended: 'To stop it <early>.',
    happened: 'It stopped.',
    'answer-1': 'Both were tired.',
    'came-true-2': 'yes',
    changed: 'A second strike.',
  },
};
const debrief = debriefOf(game, 'south');

beforeAll(async () => {
  await i18next.init({
    lng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
  });
});

const written = (): string =>
  markdownOf({
    debrief,
    lexicon: lexiconOf(twoNeighbours),
    own,
    t: i18next.t,
    language: 'en',
    turning: { is: 'none' },
  });

describe('the debrief as text', () => {
  test('says what a pair did not agree on', () => {
    const notes = [{ turn: 1, reason: '', disagreed: 'Whether to <wait>.' }];
    const pair = { debrief, lexicon: lexiconOf(twoNeighbours), own: { notes, words: {} }, t: i18next.t };
    const text = markdownOf({ ...pair, language: 'en', turning: { is: 'none' } });
    expect(text).toContain(en.together.differed.replace('{{text}}', 'Whether to \\<wait\\>.'));
  });

  test('reads like this', async () => {
    await expect(written()).toMatchFileSnapshot('../../../../test/fixtures/two-neighbours.debrief.md');
  });

  test('names no key of a string, no undefined and no unfilled place', () => {
    expect(written()).not.toMatch(/debrief\.[a-z]|undefined|NaN|\{\{|\[object/);
  });

  test('keeps the student’s words as they were, whatever marks they hold', () => {
    expect(written()).toContain('> Talk first.\n> The \\*army\\* can wait \\| so can we.');
    expect(written()).toContain('> To stop it \\<early\\>.');
  });
});

describe('the debrief as data', () => {
  test('survives a journey as JSON and names no student', () => {
    const data = exportDebrief(debrief, own);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(Object.keys(data)).not.toContain('name');
    expect(data).toMatchObject({
      format: 'demarche-debrief',
      version: 1,
      seat: 'south',
      ending: 'calm',
      forecasts: { judged: 1 },
      comparison: { divergence: 1 },
    });
  });

  test('tells of a game that was broken off how it stood, and nothing of an end', () => {
    const open = begin(twoNeighbours, { seed: 5, seats: { north: 'human', south: 'human' } });
    const broken = resolveTurn(open, { south: { diplomacy: 'call' } });
    const text = markdownOf({
      debrief: debriefOf(broken, 'south'),
      lexicon: lexiconOf(twoNeighbours),
      own: { notes: [], words: {} },
      t: i18next.t,
      language: 'en',
      turning: { is: 'broken' },
      brokenOff: { committed: { north: { military: 'strike' }, south: {} } },
    });
    expect(text).not.toMatch(/debrief\.[a-z]|undefined|NaN|\{\{|\[object/);
    expect(text).toContain('Your game stopped after 1 turn, before it reached an ending.');
    expect(text).toContain('These orders were committed for turn 2 but not carried out.');
    expect(text).toMatch(/- .*north.*: .*\n- .*south.*: .*/i);
    expect(text).toContain('Your game did not get this far');
    expect(text).toContain('end not reached');
    expect(text).not.toContain('Your game ended:');
  });
});
