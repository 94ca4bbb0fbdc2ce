import type { Estimate } from '../types';
import { bootstrap, meanOf, type Resampling } from './bootstrap';

/**
 * The mean of `one` less `other`, value by value, with its 95 percent bootstrap interval: most differences may be none and a few
 * large. Where the values at one place come from the same luck (common random numbers), most of what luck does falls out, since
 *
 *     Var(X − Y) = Var X + Var Y − 2 Cov(X, Y),
 *
 * and luck that helps one mostly helps the other (Glasserman and Yao 1992, Management Science 38:884–908).
 */
export function pairedDifference(
  one: ArrayLike<number>,
  other: ArrayLike<number>,
  resampling: Resampling,
): Estimate {
  if (one.length !== other.length) throw new Error(`${one.length} values cannot pair with ${other.length}`);
  const differences = Float64Array.from(one, (value, at) => value - (other[at] ?? 0));
  return bootstrap(differences, meanOf, resampling);
}

/** Whether an interval lies above zero, below it or across it; one that touches zero lies across it. */
export function signOf({ low, high }: Estimate): 'above' | 'below' | 'across' {
  if (low > 0) return 'above';
  return high < 0 ? 'below' : 'across';
}
