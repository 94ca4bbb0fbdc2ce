import type { Bounds, Moments } from '../statistics/moments';
import type { Estimate } from '../types';

/**
 * How many standard errors an interval reaches to either side when `comparisons` intervals are to hold together with 95 percent:
 * each holds alone with 1 − 0.05/m (Bonferroni; Dunn 1961, JASA 56:52–64), which needs no independence of the comparisons.
 * Student's t with n − 1 degrees of freedom, by its expansion about the normal quantile (Abramowitz and Stegun 1964, 26.7.5),
 * right to 0.01 from 30 values on.
 */
export function reachOf(comparisons: number, count: number): number {
  const z = normalQuantile(1 - 0.025 / Math.max(1, comparisons));
  const free = Math.max(1, count - 1);
  const z2 = z * z;
  return (
    z +
    (z * (z2 + 1)) / (4 * free) +
    (z * ((5 * z2 + 16) * z2 + 3)) / (96 * free * free) +
    (z * (((3 * z2 + 19) * z2 + 17) * z2 - 15)) / (384 * free * free * free)
  );
}

/**
 * A mean with an interval that holds together with those of all other comparisons, kept within the bounds. Its spread is that of
 * the values and of one more at each bound (as Agresti and Coull 1998, The American Statistician 52:119–126, add cases to a
 * share): a war that comes once in a hundred plays is missing from most lists of thirty, and their values then look too sure.
 */
export function jointEstimate(moments: Moments, comparisons: number, { least, most }: Bounds): Estimate {
  const { count, mean, squares } = moments;
  if (count < 2) return { mean: count === 0 ? 0 : mean, low: least, high: most };
  const unseen = (most - mean) * (most - mean) + (mean - least) * (mean - least);
  const half = (reachOf(comparisons, count) * Math.sqrt((squares + unseen) / (count + 1))) / Math.sqrt(count);
  return { mean, low: Math.max(least, mean - half), high: Math.min(most, mean + half) };
}

/** The value below which this part, above one half, of the normal distribution lies (Wichura 1988, Applied Statistics 37:477–484, PPND7). */
function normalQuantile(part: number): number {
  const q = part - 0.5;
  if (q <= 0.425) {
    const r = 0.180625 - q * q;
    const above = ((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179;
    const below = ((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1;
    return (q * above) / below;
  }
  const r = Math.sqrt(-Math.log(1 - part));
  if (r <= 5) {
    const s = r - 1.6;
    const above = ((0.17023821103 * s + 1.3067284816) * s + 2.75681539) * s + 1.4234372777;
    return above / ((0.12021132975 * s + 0.7370016425) * s + 1);
  }
  const s = r - 5;
  const above = ((0.017337203997 * s + 0.42868294337) * s + 3.081226386) * s + 6.657905115;
  return above / ((0.012258202635 * s + 0.24197894225) * s + 1);
}
