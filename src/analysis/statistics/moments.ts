import type { Estimate } from '../types';
import { z95 } from './share';

/** How many values, their mean, and the sum of their squared distances from it. */
export interface Moments {
  readonly count: number;
  readonly mean: number;
  readonly squares: number;
}

/** Moments of no values. */
export const noMoments: Moments = { count: 0, mean: 0, squares: 0 };

/** The moments with one value more, without the loss of digits that sums of squares bring (Welford 1962, Technometrics 4:419–420). */
export function addValue({ count, mean, squares }: Moments, value: number): Moments {
  const distance = value - mean;
  const next = mean + distance / (count + 1);
  return { count: count + 1, mean: next, squares: squares + distance * (value - next) };
}

/**
 * The moments of both sets of values together (Chan, Golub and LeVeque 1983, The American Statistician 37:242–247). Their last
 * digits depend on the order: join parts in one fixed order to have the same figures from any number of workers.
 */
export function joinMoments(one: Moments, other: Moments): Moments {
  if (one.count === 0) return other;
  if (other.count === 0) return one;
  const count = one.count + other.count;
  const distance = other.mean - one.mean;
  return {
    count,
    mean: one.mean + (distance * other.count) / count,
    squares: one.squares + other.squares + (distance * distance * one.count * other.count) / count,
  };
}

/** The moments of a list of values. */
export function momentsOf(values: Iterable<number>): Moments {
  let moments = noMoments;
  for (const value of values) moments = addValue(moments, value);
  return moments;
}

/** The variance of the population that the values are drawn from, s² = squares/(n − 1); 0 for fewer than two. */
export function varianceOf({ count, squares }: Moments): number {
  return count < 2 ? 0 : squares / (count - 1);
}

/** What a value can be at least and at most. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * The mean with its 95 percent interval by the central limit theorem, mean ± 1.96 s/√n, kept within the bounds. It takes the
 * values to be independent and n to be some dozens; values that are all equal give an interval of no width, however few they
 * are. From fewer than two values nothing follows: the interval is everything.
 */
export function estimateOf(moments: Moments, { least, most }: Bounds): Estimate {
  const { count } = moments;
  if (count === 0) return { mean: (least + most) / 2, low: least, high: most };
  const mean = Math.min(most, Math.max(least, moments.mean));
  if (count < 2) return { mean, low: least, high: most };
  const half = z95 * Math.sqrt(varianceOf(moments) / count);
  return { mean, low: Math.max(least, mean - half), high: Math.min(most, mean + half) };
}
