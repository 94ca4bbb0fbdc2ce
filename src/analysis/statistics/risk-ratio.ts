import type { Estimate } from '../types';
import { z95 } from './share';

/**
 * How many times as often one thing comes among `of` cases as among others, (x/m)/(y/n), with its 95 percent score interval: all
 * ratios θ for which
 *
 *     (x − m p)² / (m p (1 − p)) + (y − n q)² / (n q (1 − q)) ≤ z²,
 *
 * where p and q = p/θ are the likeliest shares if the ratio is θ (Koopman 1984, Biometrics 40:513–517; Gart and Nam 1988,
 * Biometrics 44:323–338). It needs no logarithm of a count that may be 0. If it never came among the others, the ratio and its upper
 * end are infinite; if it came nowhere, nothing is known.
 */
export function riskRatio(one: Cases, other: Cases): Estimate {
  if (one.count === 0 && other.count === 0) return { mean: 1, low: 0, high: Number.POSITIVE_INFINITY };
  const mean = one.count / one.of / (other.count / other.of);
  const middle = Number.isFinite(mean) ? mean / (1 + mean) : 1;
  const ratioAt = (part: number) => part / (1 - part);
  const isWithin = (part: number) => distance(one, other, ratioAt(part)) <= z95 * z95;
  // A ratio of 0 or without end is an edge itself.
  return {
    mean,
    low: ratioAt(edgeOf(isWithin, middle, 0)),
    high: ratioAt(edgeOf(isWithin, middle, 1)),
  };
}

/** How many of so many cases. */
interface Cases {
  readonly count: number;
  readonly of: number;
}

/** Enough halvings for every digit that a number has. */
const halvings = 60;

/** Where the interval ends between a place in it and one beyond it; ratios are looked for as parts θ/(1 + θ), which have an end. */
function edgeOf(isWithin: (part: number) => boolean, inside: number, outside: number): number {
  let within = inside;
  let beyond = outside;
  for (let at = 0; at < halvings; at++) {
    const middle = (within + beyond) / 2;
    if (isWithin(middle)) within = middle;
    else beyond = middle;
  }
  return within;
}

/** Koopman's statistic at a ratio: the squared distances of both counts from what is likeliest at that ratio, in their own variance. */
function distance(one: Cases, other: Cases, ratio: number): number {
  const half = ratio * (one.of + other.count) + one.count + other.of;
  const product = 4 * ratio * (one.of + other.of) * (one.count + other.count);
  const p = (half - Math.sqrt(Math.max(0, half * half - product))) / (2 * (one.of + other.of));
  return squaredIn(one, p) + squaredIn(other, p / ratio);
}

function squaredIn({ count, of }: Cases, share: number): number {
  const off = count - of * share;
  // A share of 0 or 1 has no variance, and is the likeliest only where the count lies at it too.
  return Math.abs(off) < 1e-9 * of ? 0 : (off * off) / (of * share * (1 - share));
}
