import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import type { Entry } from '../engine/index';
import { begin, decide, type Game } from '../engine/index';
import { harmOf, marksDeaths } from './harm';

const { scenario } = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024') ?? {};
if (scenario === undefined) throw new Error('the first crisis is not among the shipped ones');
const crisis = scenario;

test('whether people are killed stays known in another wording', () => {
  const elsewhere = { ...crisis, news: crisis.news.map((one) => ({ ...one, head: 'خبر', body: 'متن' })) };
  let game: Game = begin(elsewhere, { seed: 2 });
  while (game.phase === 'deciding') game = decide(game, {});
  expect(harmOf(game).length).toBeGreaterThan(0);
  expect(harmOf(game).length).toBe(harmOf({ ...game, scenario: crisis }).length);
});

test('a crisis that says nothing of deaths is known to say nothing', () => {
  expect(marksDeaths(crisis)).toBe(true);
  const silent = JSON.parse(JSON.stringify(crisis, (key, value) => (key === 'deadly' ? undefined : value)));
  expect(marksDeaths(silent)).toBe(false);
});

describe('what a game cost in people', () => {
  let game: Game = begin(crisis, { seed: 2 });
  while (game.phase === 'deciding') game = decide(game, {});
  const told = harmOf(game);

  test('is told in the words of its outcomes and events, in order, and never before the first decision', () => {
    const texts = JSON.stringify([crisis.actors, crisis.news]);
    for (const { text } of told) {
      const [first = ''] = text.split(/(?<=[.!?])\s/);
      expect(texts).toContain(first.replace(/\.$/, ''));
    }
    expect(told.map(({ turn }) => turn)).toEqual(told.map(({ turn }) => turn).toSorted((a, b) => a - b));
    const atStart = (entry: Entry) => entry.turn === 1 && entry.step === 'situation';
    expect(harmOf({ ...game, journal: game.journal.filter(atStart) })).toEqual([]);
  });

  test('is never a number of ours', () => {
    for (const { text } of told) expect(text).not.toMatch(/\b\d{2,}\b/);
  });
});
