import { describe, expect, test } from 'vitest';
import { southPlay } from '../../../test/fixtures/class-plays';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import type { Orders } from '../../scenario/index';
import { calibrationOf } from './calibration';
import type { ClassForecast, ClassPromise, Promised } from './class-play';
import { gapsOf } from './gaps';
import { type Kept, promiseKept, promisesOf } from './promises';

const forecast = (chance: number, came?: 'yes' | 'no', turn = 1): ClassForecast => ({
  turn,
  claim: `at ${chance}`,
  chance,
  ...(came === undefined ? {} : { came }),
});

describe('a promise', () => {
  const strike: Promised = { will: 'not-do', what: { kind: 'force' } };
  const call: Promised = { will: 'do', what: { option: 'call' } };
  const talk: Promised = { will: 'do', what: { kind: 'diplomacy' } };
  const talkIfTheyDo: Promised = { ...talk, ifKind: 'diplomacy' };
  const rows: readonly [string, Promised, Orders | undefined, readonly string[] | undefined, Kept][] = [
    ['no force, and none was used', strike, {}, undefined, 'kept'],
    ['no force, and force was used', strike, { south: { military: 'strike' } }, undefined, 'broken'],
    ['no force, and the other side used it', strike, { north: { military: 'strike' } }, undefined, 'kept'],
    ['an option that was ordered', call, { south: { diplomacy: 'call' } }, ['call'], 'kept'],
    [
      'an option beside another order',
      call,
      { south: { diplomacy: 'call', military: 'strike' } },
      ['call'],
      'kept',
    ],
    ['an option that was open and left', call, {}, ['call'], 'broken'],
    ['an option that was not open', call, {}, ['recall'], 'not-possible'],
    ['an option of which it is not known whether it was open', call, {}, undefined, 'broken'],
    ['another option than the one promised', call, { south: { diplomacy: 'recall' } }, ['call'], 'broken'],
    ['any option of a kind', talk, { south: { diplomacy: 'recall' } }, ['recall'], 'kept'],
    [
      'a kind on a condition that was met',
      talkIfTheyDo,
      { north: { diplomacy: 'call' } },
      ['call'],
      'broken',
    ],
    [
      'a kind on a condition that was not met',
      talkIfTheyDo,
      { north: { military: 'alert' } },
      ['call'],
      'no-condition',
    ],
    [
      'a condition that only the side itself met',
      talkIfTheyDo,
      { south: { diplomacy: 'call' } },
      ['call'],
      'no-condition',
    ],
    ['a turn that was never played', call, undefined, ['call'], 'not-due'],
    ['an option that is nowhere', { will: 'do', what: { option: 'sing' } }, {}, ['call'], 'not-possible'],
    ['a kind that is nowhere', { will: 'not-do', what: { kind: 'toString' } }, {}, ['call'], 'kept'],
  ];
  test.each(rows)('of %s', (_, promised, orders, open, kept) => {
    const promise = { turn: 1, from: 'south', to: 'north', promised };
    expect(promiseKept(twoNeighbours, promise, orders ? [orders] : [], open && [open])).toBe(kept);
  });
});

describe('promises of a class', () => {
  const promise = (turn: number, to = 'north'): ClassPromise => ({
    turn,
    from: 'south',
    to,
    promised: { will: 'do', what: { option: 'call' } },
  });
  const plays = [
    southPlay('a', {
      orders: [{ south: { diplomacy: 'call' } }, { south: { military: 'strike' } }],
      open: [['call'], ['call']],
      promises: [promise(2), promise(1)],
    }),
    southPlay('b', { orders: [{}], open: [['call']], promises: [promise(1), promise(2)] }),
  ];
  const figures = promisesOf(twoNeighbours, plays);

  test('are summed by pair of sides, whatever came of them', () => {
    expect(figures.pairs).toEqual([
      {
        from: 'south',
        to: 'north',
        counts: { kept: 1, broken: 2, 'not-possible': 0, 'no-condition': 0, 'not-due': 1 },
      },
    ]);
  });

  test('stand beside what was ordered, by turn', () => {
    expect(figures.each.map(({ key, promise: { turn }, kept, orders }) => [turn, key, kept, orders])).toEqual(
      [
        [1, 'a', 'kept', ['call']],
        [1, 'b', 'broken', []],
        [2, 'a', 'broken', ['strike']],
        [2, 'b', 'not-due', []],
      ],
    );
  });
});

describe('calibration', () => {
  const plays = [
    southPlay('a', { forecasts: [forecast(0, 'no'), forecast(20, 'yes'), forecast(19, 'no')] }),
    southPlay('b', { forecasts: [forecast(100, 'yes'), forecast(80, 'no'), forecast(50)] }),
  ];
  const figures = calibrationOf(plays);

  test('puts each chance into its fifth, and a border into the upper one', () => {
    expect(figures.bins.map(({ from, to, came, meant }) => [from, to, came.count, came.of, meant])).toEqual([
      [0, 19, 0, 2, 0.095],
      [20, 39, 1, 1, 0.2],
      [40, 59, 0, 0, undefined],
      [60, 79, 0, 0, undefined],
      [80, 100, 1, 2, 0.9],
    ]);
  });

  test('takes the mean of squared misses of those that were judged', () => {
    expect(figures).toMatchObject({ judged: 5, unjudged: 1, few: true });
    expect(figures.brier).toBe((0 + 6400 + 361 + 0 + 6400) / 50_000);
  });

  test('has intervals by Wilson’s score', () => {
    // One of two: the middle is one half; z²/(n + z²) sets the width, √(1/(4n) + z²/(4n²)) · z / (1 + z²/n).
    expect(figures.bins[4]?.came.low).toBeCloseTo(0.0945, 4);
    expect(figures.bins[4]?.came.high).toBeCloseTo(0.9055, 4);
  });

  test('calls ten forecasts no longer few', () => {
    const ten = [southPlay('a', { forecasts: Array.from({ length: 10 }, () => forecast(90, 'yes')) })];
    expect(calibrationOf(ten)).toMatchObject({ few: false, brier: 0.01 });
    expect(calibrationOf([])).toMatchObject({ judged: 0, few: true });
    expect(calibrationOf([])).not.toHaveProperty('brier');
  });
});

describe('gaps', () => {
  const none = { each: [] };
  const sure = (count: number, chance: number, came: 'yes' | 'no', turn: number) =>
    southPlay(`${turn}`, { forecasts: Array.from({ length: count }, () => forecast(chance, came, turn)) });

  test.each([
    ['sure and wrong', 90, 'no', 1, 0],
    ['sure of the contrary and wrong', 10, 'yes', 1, 0],
    ['sure and right', 90, 'yes', 0, 1],
  ] as const)('a forecast that is %s', (_, chance, came, gaps, share) => {
    const found = gapsOf(twoNeighbours, [sure(20, chance, came, 2)], none);
    expect(found).toHaveLength(gaps);
    for (const gap of found)
      expect(gap).toMatchObject({ about: 'forecasts', turn: 2, meant: 0.9, seen: { share } });
  });

  test('a forecast of one half leans nowhere', () => {
    expect(gapsOf(twoNeighbours, [sure(20, 50, 'no', 1)], none)).toEqual([]);
  });

  test('many who were wrong weigh more than one', () => {
    const found = gapsOf(twoNeighbours, [sure(1, 100, 'no', 1), sure(12, 80, 'no', 2)], none);
    expect(found.map(({ turn }) => turn)).toEqual([2, 1]);
  });

  test('broken promises count, and those whose condition was not met do not', () => {
    const promise: ClassPromise = {
      turn: 1,
      from: 'south',
      to: 'north',
      promised: { will: 'not-do', what: { kind: 'force' } },
    };
    const plays = ['a', 'b', 'c'].map((key) =>
      southPlay(key, {
        orders: [{ south: { military: 'strike' } }],
        promises: [promise, { ...promise, promised: { ...promise.promised, ifKind: 'mediation' } }],
      }),
    );
    expect(gapsOf(twoNeighbours, plays, promisesOf(twoNeighbours, plays))).toMatchObject([
      { about: 'promises', turn: 1, seat: 'south', to: 'north', meant: 1, seen: { count: 0, of: 3 } },
    ]);
  });
});
