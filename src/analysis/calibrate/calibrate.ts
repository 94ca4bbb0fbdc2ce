import type { Scenario } from '../../scenario/index';
import { kernelOf } from '../kernel/kernel';
import { decidersOf, type Thinking } from '../sample/players';
import { type Sampling, stretchOf } from '../sample/sample';
import { tracerOf } from '../sample/trace';
import { type Share, shareOf } from '../statistics/share';
import { type Band, type BaseRate, bandOf, baseRates } from './base-rates';
import {
  newRateCounts,
  type RateCounts,
  rateCounterOf,
  type Unmeasurable,
  unmeasurable,
} from './count-rates';

/**
 * How the plays stand to a band: their whole interval lies in it, above it or below it, or across its edge; `no-cases` where
 * nothing in the plays could be counted, and the other words where nothing ever could.
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

/**
 * Sets the rates of a scenario's plays beside those of real crises, handing on what there is stretch by stretch. The rates are of
 * many crises; the scenario is one. That a share lies outside its band is a question to the author, not yet a fault.
 */
export function* calibrateInStretches(
  scenario: Scenario,
  sampling: Sampling,
  thinking?: Thinking,
): Generator<Calibration, Calibration> {
  const kernel = kernelOf(scenario);
  const tracer = tracerOf(kernel, decidersOf(kernel, sampling, thinking));
  const count = rateCounterOf(scenario);
  const counts = newRateCounts();
  const stretch = stretchOf(scenario, sampling);
  for (let run = 0; run < sampling.runs; run++) {
    count(counts, tracer.play((sampling.seed + run) >>> 0));
    if ((run + 1) % stretch === 0) yield tellRates(scenario, sampling, counts, run + 1);
  }
  return tellRates(scenario, sampling, counts, sampling.runs);
}

/** The same at once. */
export function calibrate(scenario: Scenario, sampling: Sampling, thinking?: Thinking): Calibration {
  const steps = calibrateInStretches(scenario, sampling, thinking);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

function tellRates(scenario: Scenario, sampling: Sampling, counts: RateCounts, plays: number): Calibration {
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

/** Where an interval lies to a band. */
export function judge({ of, low, high }: Share, band: Band): Verdict {
  if (of === 0) return 'no-cases';
  if (low > band.high) return 'above';
  if (high < band.low) return 'below';
  return low >= band.low && high <= band.high ? 'inside' : 'across';
}
