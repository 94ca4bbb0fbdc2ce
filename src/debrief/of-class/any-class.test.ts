import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classOf } from '../../../test/fixtures/class-of';
import { southPlay } from '../../../test/fixtures/class-plays';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import { rounds } from '../../../test/rounds';
import { shippedScenarios } from '../../../test/shipped';
import { classesBeside } from './beside';
import type { ClassPlay } from './class-play';
import { figuresOfClass } from './figures-of-class';
import { hideNames } from './hide-names';

const option = fc.constantFrom('call', 'recall', 'return', 'alert', 'strike', 'stand-down');
const orders = fc.record(
  {
    south: fc.record(
      {
        diplomacy: fc.constantFrom('call', 'recall', 'return'),
        military: fc.constantFrom('alert', 'strike', 'stand-down'),
      },
      { requiredKeys: [] },
    ),
    north: fc.constant({}),
  },
  { requiredKeys: [] },
);
const play = fc.record({
  game: fc.constantFrom('one', 'two', 'three', 'four', 'five'),
  name: fc.constantFrom('', 'Ada', 'Bo'),
  seat: fc.constantFrom('north', 'south'),
  orders: fc.array(orders, { maxLength: 3 }),
  open: fc.array(fc.uniqueArray(option), { maxLength: 3 }),
  forecasts: fc.array(
    fc.record({
      turn: fc.integer({ min: 1, max: 3 }),
      claim: fc.constant('Ada will strike'),
      chance: fc.integer({ min: 0, max: 100 }),
      came: fc.constantFrom('yes', 'no'),
    }),
    { maxLength: 3 },
  ),
  promises: fc.array(
    fc.record({
      turn: fc.integer({ min: 1, max: 3 }),
      from: fc.constantFrom('north', 'south'),
      to: fc.constantFrom('north', 'south'),
      promised: fc.record({ will: fc.constantFrom('do', 'not-do'), what: fc.record({ option }) }),
    }),
    { maxLength: 2 },
  ),
  ending: fc.constantFrom('calm', 'war', undefined),
});
/** Plays of one game end alike. */
const anyClass = fc.array(play, { maxLength: 12 }).map((plays) =>
  plays.map(({ ending, ...given }, at): ClassPlay => {
    const end = plays.find(({ game }) => game === given.game)?.ending;
    return southPlay(`k${at}`, {
      ...given,
      ...(end === undefined ? {} : { ending: end }),
    } as Partial<ClassPlay>);
  }),
);

describe('of any class', () => {
  const numRuns = rounds(60, 2000);

  test('the order in which plays come changes nothing', () => {
    fc.assert(
      fc.property(
        anyClass.chain((plays) =>
          fc.tuple(fc.constant(plays), fc.shuffledSubarray(plays, { minLength: plays.length })),
        ),
        ([plays, shuffled]) => {
          expect(figuresOfClass(twoNeighbours, shuffled)).toEqual(figuresOfClass(twoNeighbours, plays));
          expect(hideNames(shuffled)).toEqual(hideNames(plays));
        },
      ),
      { numRuns },
    );
  });

  test('joined with itself every share stays as it was', () => {
    fc.assert(
      fc.property(anyClass, (plays) => {
        const again = plays.map((one) => ({ ...one, key: `${one.key} again`, game: `${one.game} again` }));
        const [once, twice] = [plays, [...plays, ...again]].map((all) =>
          sharesIn(figuresOfClass(twoNeighbours, all)),
        );
        expect(twice).toEqual(once);
      }),
      { numRuns },
    );
  });

  test('the bands of a turn are all plays, and so are the flows into it', () => {
    fc.assert(
      fc.property(anyClass, (plays) => {
        for (const { rivers, plays: all } of figuresOfClass(twoNeighbours, plays).seats) {
          for (const { turns, flows } of rivers) {
            for (const { turn, bands } of turns) {
              expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(all);
              for (const { choice, count } of bands) {
                const into = flows.filter((flow) => flow.turn === turn - 1 && flow.to === choice);
                if (turn > 1) expect(into.reduce((sum, flow) => sum + flow.count, 0)).toBe(count);
              }
            }
          }
        }
      }),
      { numRuns },
    );
  });

  test('with its names hidden it has the same figures and no word of anybody', () => {
    fc.assert(
      fc.property(anyClass, (plays) => {
        const hidden = figuresOfClass(twoNeighbours, hideNames(plays).plays);
        expect(sharesIn(hidden)).toEqual(sharesIn(figuresOfClass(twoNeighbours, plays)));
        expect(JSON.stringify(hidden)).not.toMatch(/Ada|Bo|"k\d/);
      }),
      { numRuns },
    );
  });

  test('it crosses from a worker as it is', () => {
    fc.assert(
      fc.property(anyClass, (plays) => {
        const figures = figuresOfClass(twoNeighbours, plays);
        expect(structuredClone(figures)).toEqual(figures);
        expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
      }),
      { numRuns },
    );
  });

  test('beside itself it differs in nothing, and the two ways round are each other’s contrary', () => {
    fc.assert(
      fc.property(anyClass, anyClass, (plays, others) => {
        const [one, other] = [plays, others].map((all) => figuresOfClass(twoNeighbours, all));
        if (one === undefined || other === undefined) throw new Error('two classes');
        for (const { difference } of [
          ...classesBeside(one, one).endings,
          ...classesBeside(one, one).choices,
        ]) {
          expect(difference.mean).toBe(0);
          expect(difference.low).toBeCloseTo(-difference.high, 12);
        }
        const back = classesBeside(other, one).endings;
        for (const [at, { difference }] of classesBeside(one, other).endings.entries()) {
          expect(difference.mean).toBeCloseTo(-(back[at]?.difference.mean ?? 0), 12);
          expect(difference.low).toBeCloseTo(-(back[at]?.difference.high ?? 0), 12);
          expect(difference.low).toBeLessThanOrEqual(difference.mean);
        }
      }),
      { numRuns },
    );
  });
});

/** Every share of the figures, without counts and intervals. */
function sharesIn({ seats, endings, calibration }: ReturnType<typeof figuresOfClass>): unknown {
  return {
    rivers: seats.map(({ rivers }) =>
      rivers.map(({ turns, divisive }) => ({
        divisive,
        turns: turns.map(({ bands, division }) => [
          division,
          bands.map(({ choice, share }) => [choice, share]),
        ]),
      })),
    ),
    endings: endings.rows.map(({ share }) => share.share),
    calibration: [calibration.brier, calibration.bins.map(({ came, meant }) => [came.share, meant])],
    left: seats.map(({ departures, plays }) => departures?.turns.map(({ left }) => left / plays)),
  };
}

test('of real games, history leaves itself nowhere, and what was ordered was open', () => {
  const scenario = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')?.scenario;
  if (scenario === undefined) throw new Error('the first crisis is not among the shipped ones');
  const plays = classOf({ scenario, plays: 12, seats: ['iran', 'pakistan'], stopEvery: 6 });
  const figures = figuresOfClass(scenario, plays);
  expect(figures.endings.stopped).toHaveLength(2);
  for (const { seat, rivers, untried } of figures.seats) {
    const done = new Set(
      rivers.flatMap(({ turns }) =>
        turns.flatMap(({ bands }) => bands.flatMap(({ choice, count }) => (count > 0 ? choice : []))),
      ),
    );
    for (const { option: never } of untried) expect(done.has(`do ${never}`)).toBe(false);
    const likeHistory = plays.find((one) => one.seat === seat);
    if (likeHistory === undefined) throw new Error('nobody sits there');
    const orders = scenario.history.map((line) => line.orders);
    const alone = figuresOfClass(scenario, [{ ...likeHistory, orders, open: [] }]).seats[0];
    expect(alone?.departures?.never).toBe(1);
    expect(new Set(alone?.departures?.each[0]?.standings)).toEqual(new Set(['same']));
  }
});
