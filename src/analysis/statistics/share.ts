import type { Likelihood } from '../types';

/** A share with its interval, each from 0 to 1. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** 97.5 percent of the normal distribution lie below this, so that 95 percent lie within it on both sides. */
export const z95 = 1.959963984540054;

/**
 * The share p = count/n with its 95 percent score interval,
 *
 *     (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n),
 *
 * which stays within 0 and 1 and is honest for rare events (Wilson 1927, JASA 22:209–212). It takes the n cases to be
 * independent. Of none, the share is 0 and the interval is everything.
 */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: 0, low: 0, high: 1 };
  const share = count / of;
  const middle = share + (z95 * z95) / (2 * of);
  const half = z95 * Math.sqrt((share * (1 - share)) / of + (z95 * z95) / (4 * of * of));
  const scale = 1 + (z95 * z95) / of;
  return {
    count,
    of,
    share,
    low: count === 0 ? 0 : Math.max(0, (middle - half) / scale),
    high: count === of ? 1 : Math.min(1, (middle + half) / scale),
  };
}

/** The same share under a name, without its counts. */
export function likelihoodOf(id: string, count: number, of: number): Likelihood {
  const { share, low, high } = shareOf(count, of);
  return { id, share, low, high };
}
