import type { Binary } from './expression';

/*
 * What every operator of two numbers gives: the one table that the engine's evaluation, the kernel's closures, the ranges of the
 * compiler and the following of possibilities all read.
 */

export type Comparison = Extract<Binary, 'less' | 'at-most' | 'more' | 'at-least'>;
export type Arithmetic = Extract<Binary, 'plus' | 'minus' | 'times' | 'divide' | 'remainder' | 'min' | 'max'>;

export const comparisons: Readonly<Record<Comparison, (one: number, other: number) => boolean>> = {
  less: (one, other) => one < other,
  'at-most': (one, other) => one <= other,
  more: (one, other) => one > other,
  'at-least': (one, other) => one >= other,
};

/** Whole numbers give whole numbers: division drops the fraction toward zero, and nothing gives a negative zero. */
export const arithmetic: Readonly<Record<Arithmetic, (one: number, other: number) => number>> = {
  plus: (one, other) => one + other,
  minus: (one, other) => one - other,
  times: (one, other) => one * other + 0,
  divide: (one, other) => Math.trunc(one / other) + 0,
  remainder: (one, other) => (one % other) + 0,
  min: (one, other) => Math.min(one, other),
  max: (one, other) => Math.max(one, other),
};

/** Whether an operator compares two numbers. */
export function isComparison(op: Binary): op is Comparison {
  return Object.hasOwn(comparisons, op);
}

/** The numbers from `low` to `high`. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** All that an operator can give for numbers of two ranges; of division, for a divisor whose range leaves out 0. */
export function rangeOfBoth(op: Arithmetic, left: Range, right: Range): Range {
  if (op === 'remainder') {
    const most = Math.max(Math.abs(right.low), Math.abs(right.high)) - 1;
    return { low: left.low < 0 ? -most : 0, high: left.high > 0 ? most : 0 };
  }
  // Each of the others rises or falls steadily with either number, so the ends decide.
  const of = arithmetic[op];
  const ends = [left.low, left.high].flatMap((one) => [of(one, right.low), of(one, right.high)]);
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** The range of the numbers of a range without their signs. */
export function rangeOfAbs({ low, high }: Range): Range {
  return { low: Math.max(0, low, -high), high: Math.max(Math.abs(low), Math.abs(high)) };
}
