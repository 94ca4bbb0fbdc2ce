import { impossible } from '../../base/index';
import type { TallyPlan } from './tally-plan';

/** A play that is kept to be looked at: by which run of the sample, and its orders by turn and track. */
export interface KeptPlay {
  readonly run: number;
  readonly seed: number;
  readonly orders: Int16Array;
}

/** A play that broke off by a mistake, with the orders up to it; the last turn's may be in part. */
export interface FailedPlay extends KeptPlay {
  readonly message: string;
}

/** Counts over plays as plain numbers: they cross between threads, and parts join to the same whole in any order. */
export interface SampleTally {
  plays: number;
  /** By the places of the plan. */
  readonly counts: Float64Array;
  /** By thing: the run (from 0) in which it was first met; infinite while it was not. */
  readonly firsts: Float64Array;
  /** The plays in which something was met first. */
  kept: readonly KeptPlay[];
  failures: number;
  /** The first of them by run. */
  failed: readonly FailedPlay[];
}

/** How many failed plays are kept with their orders. */
export const mostFailed = 20;

/** A tally of nothing yet. */
export function newTally(plan: TallyPlan): SampleTally {
  return {
    plays: 0,
    counts: new Float64Array(plan.width),
    firsts: new Float64Array(plan.things.length).fill(Number.POSITIVE_INFINITY),
    kept: [],
    failures: 0,
    failed: [],
  };
}

/** Adds the counts of a part to the whole; the order in which parts are added changes nothing. */
export function joinTally(whole: SampleTally, part: SampleTally): void {
  whole.plays += part.plays;
  whole.failures += part.failures;
  for (let at = 0; at < whole.counts.length; at++) {
    whole.counts[at] = (whole.counts[at] ?? impossible()) + (part.counts[at] ?? impossible());
  }
  for (let at = 0; at < whole.firsts.length; at++) {
    whole.firsts[at] = Math.min(whole.firsts[at] ?? impossible(), part.firsts[at] ?? impossible());
  }
  whole.kept = keptFirst([...whole.kept, ...part.kept], whole.firsts);
  whole.failed = [...whole.failed, ...part.failed].sort((a, b) => a.run - b.run).slice(0, mostFailed);
}

/** The plays in which something was met first, by run. */
export function keptFirst(plays: readonly KeptPlay[], firsts: Float64Array): readonly KeptPlay[] {
  const runs = new Set(firsts);
  return plays.filter(({ run }) => runs.has(run)).sort((a, b) => a.run - b.run);
}
