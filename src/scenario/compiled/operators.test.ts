import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Arithmetic,
  arithmetic,
  type Comparison,
  comparisons,
  rangeOfAbs,
  rangeOfBoth,
} from './operators';

describe('arithmetic of whole numbers', () => {
  const rows: [op: Arithmetic, one: number, other: number, gives: number][] = [
    ['plus', 2, -5, -3],
    ['minus', 2, -5, 7],
    ['times', 0, -5, 0],
    ['divide', 7, 2, 3],
    ['divide', -7, 2, -3],
    ['divide', -1, 2, 0],
    ['remainder', 7, 3, 1],
    ['remainder', -7, 3, -1],
    ['remainder', -6, 3, 0],
    ['min', 2, -5, -5],
    ['max', 2, -5, 2],
  ];
  // `toBe` tells 0 from -0, which would be another text in a record.
  test.each(rows)('%s of %i and %i', (op, one, other, gives) => {
    expect(arithmetic[op](one, other)).toBe(gives);
  });
});

describe('comparisons of whole numbers', () => {
  // Of 3 with 2, with 3 and with 4.
  const rows: [op: Comparison, gives: readonly boolean[]][] = [
    ['less', [false, false, true]],
    ['at-most', [false, true, true]],
    ['more', [true, false, false]],
    ['at-least', [true, true, false]],
  ];
  test.each(rows)('%s', (op, gives) => {
    expect([2, 3, 4].map((other) => comparisons[op](3, other))).toEqual(gives);
  });
});

describe('ranges', () => {
  const number = fc.integer({ min: -40, max: 40 });
  const range = fc.tuple(number, number).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
  const inRange = range.chain((of) => fc.tuple(fc.constant(of), fc.integer({ min: of.low, max: of.high })));
  const named: readonly Arithmetic[] = ['plus', 'minus', 'times', 'min', 'max'];

  test('hold whatever an operator gives for numbers within', () => {
    fc.assert(
      fc.property(fc.constantFrom(...named), inRange, inRange, (op, [left, one], [right, other]) => {
        const { low, high } = rangeOfBoth(op, left, right);
        const value = arithmetic[op](one, other);
        expect(low <= value && value <= high).toBe(true);
      }),
    );
  });

  test('hold what division by a written number gives and leaves', () => {
    const divisor = number.filter((by) => by !== 0);
    fc.assert(
      fc.property(fc.constantFrom('divide', 'remainder'), inRange, divisor, (op, [left, one], by) => {
        const { low, high } = rangeOfBoth(op, left, { low: by, high: by });
        const value = arithmetic[op](one, by);
        expect(low <= value && value <= high).toBe(true);
      }),
    );
  });

  test.each([
    [
      { low: -3, high: 2 },
      { low: 0, high: 3 },
    ],
    [
      { low: 1, high: 2 },
      { low: 1, high: 2 },
    ],
    [
      { low: -4, high: -2 },
      { low: 2, high: 4 },
    ],
  ])('of %j without signs', (of, without) => {
    expect(rangeOfAbs(of)).toEqual(without);
  });
});
