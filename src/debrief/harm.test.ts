import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import type { Entry } from '../engine/index';
import { begin, decide, type Game } from '../engine/index';
import { harmOf, isDeadly } from './harm';

const { scenario } = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024') ?? {};
if (scenario === undefined) throw new Error('the first crisis is not among the shipped ones');
const crisis = scenario;

const outcome = { id: 'one', label: 'It is over', odds: { op: 'number', value: 1 }, effects: [] } as const;

describe('whether people are killed in an outcome', () => {
  test.each([
    ['its author says so', { killed: { civilians: 'few' }, text: 'A place is hit.' }, true],
    ['its author says nobody', { killed: {}, text: 'Two people are killed.' }, false],
    ['its words say so', { text: 'Two people are killed.' }, true],
    ['its words deny it', { text: 'Nobody is killed.' }, false],
  ] as const)('%s', (_, told, expected) => {
    expect(isDeadly(crisis, { ...outcome, ...told })).toBe(expected);
  });

  test('is not read from the words of another language', () => {
    const elsewhere = { ...crisis, about: { ...crisis.about, languages: ['fa'] } };
    expect(isDeadly(elsewhere, { ...outcome, text: 'Two people are killed.' })).toBe(false);
  });
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
