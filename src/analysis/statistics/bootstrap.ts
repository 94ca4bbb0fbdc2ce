import { draw, luckKey, scale } from '../../base/index';
import type { Estimate } from '../types';

const key = luckKey('analysis:bootstrap');

export interface Resampling {
  /** 0 to 4294967295: the same seed draws the same samples on every machine. */
  readonly seed: number;
  /** How many samples are drawn; 2000 by default. */
  readonly resamples?: number;
}

/**
 * A statistic of the values with its 95 percent percentile interval: the values are drawn again with replacement, as many as
 * there are, and the interval holds the middle 95 percent of what the statistic then is (Efron 1979, Annals of Statistics
 * 7:1–26; Efron and Tibshirani 1993, chapter 13). For skewed values and for statistics that are no mean; too narrow for few.
 * At least one and at most 1048576 values.
 */
export function bootstrap(
  values: ArrayLike<number>,
  statistic: (sample: Float64Array) => number,
  { seed, resamples = 2000 }: Resampling,
): Estimate {
  const count = values.length;
  if (count === 0) throw new Error('bootstrap: no values');
  const given = Float64Array.from(values);
  const sample = new Float64Array(count);
  const found = new Float64Array(resamples);
  for (let at = 0; at < resamples; at++) {
    for (let place = 0; place < count; place++) {
      sample[place] = given[scale(draw(seed, at + 1, (key + place) | 0), count)] ?? 0;
    }
    found[at] = statistic(sample);
  }
  found.sort();
  return { mean: statistic(given), low: quantileOf(found, 0.025), high: quantileOf(found, 0.975) };
}

/** The mean of the values; 0 of none. */
export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] ?? 0;
  return values.length === 0 ? 0 : sum / values.length;
}

/** The least of the sorted values that at least this part of them does not pass (Hyndman and Fan 1996, type 1). */
export function quantileOf(sorted: ArrayLike<number>, part: number): number {
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1));
  return sorted[at] ?? 0;
}
