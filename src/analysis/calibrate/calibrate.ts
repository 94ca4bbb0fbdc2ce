import type { Scenario } from '../../scenario/index';
import { kernelOf } from '../kernel/kernel';
import { decidersOf, type Thinking } from '../sample/players';
import type { Sampler, Sampling } from '../sample/sample';
import { tracerOf } from '../sample/trace';
import { type Share, shareOf } from '../statistics/share';
import { type Band, type BaseRate, bandOf, baseRates } from './base-rates';
import {
  joinRates,
  newRateCounts,
  type RateCounts,
  rateCounterOf,
  type Unmeasurable,
  unmeasurable,
} from './count-rates';

/**
 * How the plays compare with a band: their whole interval lies in it, above it, below it, or across its edge; `no-cases` if
 * nothing in the plays could be counted, and the other values if nothing ever could.
 */
export type Verdict = 'inside' | 'above' | 'below' | 'across' | 'no-cases' | Unmeasurable;

export interface CalibratedRate {
  readonly base: BaseRate & Share;
  readonly band: Band;
  /** The same measure over the plays. */
  readonly plays: Share;
  readonly verdict: Verdict;
}

export interface Calibration {
  readonly scenario: string;
  readonly edition: string;
  readonly sampling: Sampling;
  readonly plays: number;
  readonly rates: readonly CalibratedRate[];
}

/** The rates of so many plays. */
export interface RateTally {
  plays: number;
  readonly counts: RateCounts;
}

/** Plays a sampling and counts its rates; stretches may be played in any order and by several samplers. */
export function rateSamplerOf(
  scenario: Scenario,
  sampling: Sampling,
  thinking?: Thinking,
): Sampler<RateTally> {
  const kernel = kernelOf(scenario);
  const tracer = tracerOf(kernel, decidersOf(kernel, sampling, thinking));
  const count = rateCounterOf(scenario);
  return {
    none: () => ({ plays: 0, counts: newRateCounts() }),
    play: (from, plays) => {
      const counts = newRateCounts();
      for (let run = from; run < from + plays; run++) {
        count(counts, tracer.play((sampling.seed + run) >>> 0));
      }
      return { plays, counts };
    },
    join: (whole, part) => {
      whole.plays += part.plays;
      joinRates(whole.counts, part.counts);
    },
    playsOf: ({ plays }) => plays,
  };
}

/**
 * Sets the rates of a scenario's plays beside those of real crises. The rates are of many crises; the scenario is one. That a
 * share lies outside its band is a question to the author, not yet a fault.
 */
export function calibrationOf(
  scenario: Scenario,
  sampling: Sampling,
  { plays, counts }: RateTally,
): Calibration {
  return {
    scenario: scenario.about.id,
    edition: scenario.hash,
    sampling,
    plays,
    rates: baseRates.map((base) => {
      const { count, of } = counts[base.measure];
      const share = shareOf(count, of);
      const band = bandOf(base);
      const verdict = unmeasurable(scenario, base.measure) ?? judge(share, band);
      return { base: { ...base, ...shareOf(base.count, base.of) }, band, plays: share, verdict };
    }),
  };
}

/** Where an interval lies in relation to a band. */
export function judge({ of, low, high }: Share, band: Band): Verdict {
  if (of === 0) return 'no-cases';
  if (low > band.high) return 'above';
  if (high < band.low) return 'below';
  return low >= band.low && high <= band.high ? 'inside' : 'across';
}
