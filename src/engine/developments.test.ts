import { describe, expect, test } from 'vitest';
import { small } from '../../test/fixtures/small';
import { shippedScenarios } from '../../test/shipped';
import type { Cause, Entry } from '../world/index';
import { type Development, developmentsOf, sinceLastDecision } from './developments';
import { begin, decide } from './play';
import type { Game } from './types';
import { view } from './view';

const [shipped] = shippedScenarios();
if (!shipped) throw new Error('no scenario is shipped');
const { scenario } = shipped;
const seat = scenario.actors.find(({ playable }) => playable)?.id ?? '';

/** Every journal that a seat reads on the way through some games. */
function journals(): { readonly journal: readonly Entry[]; readonly turn: number; readonly over: boolean }[] {
  return [1, 2, 3, 4, 5].flatMap((seed) => {
    const seen = [];
    let game: Game = begin(scenario, { seed, seats: { [seat]: 'random' } });
    for (;;) {
      const { journal, turn } = view(game, seat);
      seen.push({ journal, turn, over: game.phase === 'over' });
      if (game.phase === 'over') return seen;
      game = decide(game, {});
    }
  });
}

describe('what a turn did', () => {
  test('is told whole: every amount of the journal stands in one development, and of what is never listed none', () => {
    for (const { journal, turn, over } of journals()) {
      const entries = sinceLastDecision(journal, turn, over);
      const told = developmentsOf(scenario, entries).flatMap(({ shifts }) => shifts);
      const sum = (amounts: readonly { readonly amount: number }[]) =>
        amounts.reduce((total, { amount }) => total + amount, 0);
      for (const { id, listed } of scenario.indicators) {
        const parts = entries.flatMap((entry) =>
          entry.kind === 'indicator' && entry.id === id ? entry.parts : [],
        );
        expect(sum(told.filter(({ indicator }) => indicator === id))).toBe(
          listed === 'never' ? 0 : sum(parts),
        );
      }
    }
  });

  test('has one line for each cause and step, and the unseen last', () => {
    for (const { journal, turn, over } of journals()) {
      const told = developmentsOf(scenario, sinceLastDecision(journal, turn, over));
      expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
      const isUnseen = told.map(({ cause }) => cause.by === 'unseen');
      expect(isUnseen).toEqual(isUnseen.toSorted((one, other) => Number(one) - Number(other)));
    }
  });

  test('leaves out what was known at the last decision', () => {
    for (const { journal, turn, over } of journals()) {
      const old = sinceLastDecision(journal, turn, over).filter((entry) =>
        over
          ? entry.turn < turn || entry.step === 'situation'
          : entry.turn < turn - 1 || (entry.turn === turn - 1 && entry.step === 'situation'),
      );
      expect(old).toEqual([]);
    }
  });
});

/* What stands in one development, worked out by hand from lines of a journal. */

const outcomes = ['hit', 'miss'].map((id) => ({ id, label: id, odds: 1, text: 'So it went.' }));
const crisis = small({
  options: {
    'north.act.push': { kind: 'force', cameo: '190', outcomes },
    'north.act.host': { kind: 'mediation' },
    'north.act.speak': {},
  },
  injects: [
    {
      id: 'flood',
      effects: [
        { news: { head: 'The river rises', to: ['north'] } },
        { news: { head: 'A dam has broken', to: ['north'], tone: 'loss' } },
      ],
    },
  ],
});
const unseen: Cause = { by: 'unseen' };
const flood: Cause = { by: 'inject', id: 'flood' };
const push: Cause = { by: 'order', actor: 'north', option: 'push' };
const pushed: Cause = { ...push, outcome: 'hit' };
const at = { turn: 1, step: 'consequences' } as const;

function ordered(option: string, result?: string): Entry {
  const order = { ...at, kind: 'order', actor: 'north', track: 'act', option, seen: 'public' } as const;
  return result === undefined ? order : { ...order, outcome: result };
}

function warmed(from: number, to: number, cause: Cause): Entry {
  return { ...at, kind: 'indicator', id: 'heat', from, to, parts: [{ cause, amount: to - from }] };
}

function drawn(cause: Cause, of: 'outcome' | 'inject', result: string): Entry {
  const odds = [{ id: result, weight: 1 }];
  return { ...at, kind: 'draw', cause, of, odds, total: 1, number: 0, result };
}

function news(place: number): Entry {
  return { ...at, kind: 'news', news: place, cause: flood };
}

describe('a development', () => {
  test.each<[string, readonly Entry[], (told: readonly Development[]) => unknown, unknown]>([
    [
      'of a cause that is not known comes last, wherever it shows',
      [warmed(5, 6, unseen), ordered('speak')],
      (told) => told.map(({ cause }) => cause.by),
      ['order', 'unseen'],
    ],
    [
      'tells as one what its cause did to an indicator in one step, from where that stood first',
      [warmed(5, 6, unseen), warmed(6, 8, unseen)],
      (told) => told.map(({ shifts }) => shifts),
      [[{ indicator: 'heat', from: 5, to: 8, amount: 3, others: 0 }]],
    ],
    [
      'tells beside what its cause did what the others did in the same step',
      [
        {
          ...at,
          kind: 'indicator',
          id: 'heat',
          from: 5,
          to: 3,
          parts: [
            { cause: pushed, amount: 1 },
            { cause: unseen, amount: -3 },
          ],
        },
      ],
      (told) => told.map(({ shifts }) => shifts.map(({ amount, others }) => [amount, others])),
      [[[1, -3]], [[-3, 1]]],
    ],
    [
      'is not made of an event that was drawn and did not happen',
      [drawn(flood, 'inject', 'not')],
      (told) => told.length,
      0,
    ],
    [
      'holds the draw of an event that happened',
      [drawn(flood, 'inject', 'happens'), { ...at, kind: 'inject', id: 'flood' }],
      (told) => told.map(({ draws, entries }) => [draws.length, entries.length]),
      [[1, 2]],
    ],
    [
      'has the outcome of its order, whether the order or its draw shows first',
      [drawn(push, 'outcome', 'hit'), ordered('push', 'hit'), warmed(5, 6, pushed)],
      (told) => told.map((one) => [one.outcome?.id, one.shifts.length]),
      [['hit', 1]],
    ],
    [
      'has no outcome where that is not known',
      [ordered('push')],
      (told) => told.map((one) => one.outcome),
      [undefined],
    ],
    [
      'has the tone of what was ordered',
      [ordered('push', 'hit'), ordered('host'), ordered('speak')],
      (told) => told.map(({ tone }) => tone),
      ['force', 'cooperation', 'neutral'],
    ],
    [
      'has a tone of its own where its cause is not known',
      [warmed(5, 6, unseen)],
      (told) => told.map(({ tone }) => tone),
      ['unknown'],
    ],
    [
      'has the tone of its first news that is not neutral',
      [{ ...at, kind: 'inject', id: 'flood' }, news(0), news(1)],
      (told) => told.map(({ tone }) => tone),
      ['loss'],
    ],
  ])('%s', (_, entries, read, gives) => expect(read(developmentsOf(crisis, entries))).toEqual(gives));
});

describe('since the last decision', () => {
  const steps = ['situation', 'adjudication', 'consequences', 'ending'] as const;
  const journal: readonly Entry[] = [1, 2, 3].flatMap((turn) =>
    steps.map((step): Entry => ({ turn, step, kind: 'rule', id: 'any' })),
  );
  test.each([
    ['the turn before, and what has happened since', 3, false, ['2 a', '2 c', '2 e', '3 s']],
    ['what happened before the first turn', 1, false, ['1 s']],
    ['the last turn, once all is over', 3, true, ['3 a', '3 c', '3 e']],
  ] as const)('%s', (_, turn, isOver, told) => {
    const since = sinceLastDecision(journal, turn, isOver);
    expect(since.map((entry) => `${entry.turn} ${entry.step.charAt(0)}`)).toEqual(told);
  });
});
