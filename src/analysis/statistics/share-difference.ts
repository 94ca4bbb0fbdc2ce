import type { Estimate } from '../types';
import type { Share } from './share';

/**
 * One share less the other, −1 to 1, with a 95 percent interval made of the score intervals of the two,
 *
 *     d − √((p₁−l₁)² + (u₂−p₂)²)  to  d + √((u₁−p₁)² + (p₂−l₂)²)
 *
 * (Newcombe 1998, Statistics in Medicine 17:873–890, method 10). It takes the two sets of cases to be independent of each other.
 */
export function shareDifference(one: Share, other: Share): Estimate {
  const mean = one.share - other.share;
  const below = Math.sqrt(square(one.share - one.low) + square(other.high - other.share));
  const above = Math.sqrt(square(one.high - one.share) + square(other.share - other.low));
  return { mean, low: Math.max(-1, mean - below), high: Math.min(1, mean + above) };
}

function square(value: number): number {
  return value * value;
}
