import type { Scenario } from '../../scenario/index';
import { kernelOf } from '../kernel/kernel';
import { playCounterOf } from './count-play';
import { keepPlay } from './kept-play';
import { decidersOf, isThought, type Players, type Thinking } from './players';
import {
  type FailedPlay,
  joinTally,
  type KeptPlay,
  keptFirst,
  mostFailed,
  newTally,
  type SampleTally,
} from './tally';
import { planTally, type TallyPlan } from './tally-plan';
import { tracerOf } from './trace';

/** Which plays are made: as many as `runs`, with the seeds from `seed` on. */
export interface Sampling extends Players {
  readonly runs: number;
  /** The first play's seed; the others follow it by one. */
  readonly seed: number;
}

/** Makes plays of a sampling, a stretch of runs (from 0) at a time. */
export interface Sampler {
  readonly plan: TallyPlan;
  /** Plays the runs from `from` on and counts them in a tally of their own. */
  readonly play: (from: number, count: number) => SampleTally;
}

/**
 * A sampler of a scenario. Stretches may be played in any order and by several samplers, and join to the same tally; where
 * actors play by `least-used`, one sampler must play them all in turn.
 */
export function samplerOf(scenario: Scenario, sampling: Sampling, thinking?: Thinking): Sampler {
  const plan = planTally(scenario);
  const count = playCounterOf(plan);
  const openTracer = () => {
    const kernel = kernelOf(scenario);
    return tracerOf(kernel, decidersOf(kernel, sampling, thinking));
  };
  let tracer = openTracer();
  return {
    plan,
    play: (from, runs) => {
      const tally = newTally(plan);
      const kept: KeptPlay[] = [];
      const failed: FailedPlay[] = [];
      for (let run = from; run < from + runs; run++) {
        const seed = (sampling.seed + run) >>> 0;
        const { trace } = tracer;
        try {
          tracer.play(seed);
        } catch (thrown) {
          const message = thrown instanceof Error ? thrown.message : String(thrown);
          failed.push({ ...keepPlay(scenario, trace, run), message });
          // What a play that broke off left behind in the kernel must not reach the next one.
          tracer = openTracer();
          continue;
        }
        if (count(tally, trace, run)) kept.push(keepPlay(scenario, trace, run));
      }
      tally.kept = keptFirst(kept, tally.firsts);
      tally.failures = failed.length;
      tally.failed = failed.slice(0, mostFailed);
      return tally;
    },
  };
}

/** How many plays are made between looks at the clock: about a tenth of a second of them, or a second where somebody thinks. */
export function stretchOf(scenario: Scenario, players: Players): number {
  return isThought(scenario, players) ? 20 : 1000;
}

/** Plays a whole sampling in this thread, handing on after each stretch how many plays there are, so that the caller can stop. */
export function* sampleInStretches(
  scenario: Scenario,
  sampling: Sampling,
  thinking?: Thinking,
): Generator<SampleTally, SampleTally> {
  const sampler = samplerOf(scenario, sampling, thinking);
  const whole = newTally(sampler.plan);
  const stretch = stretchOf(scenario, sampling);
  for (let from = 0; from < sampling.runs; from += stretch) {
    joinTally(whole, sampler.play(from, Math.min(stretch, sampling.runs - from)));
    yield whole;
  }
  return whole;
}

/** Plays a whole sampling at once. */
export function sample(scenario: Scenario, sampling: Sampling, thinking?: Thinking): SampleTally {
  const sampler = samplerOf(scenario, sampling, thinking);
  return sampler.play(0, sampling.runs);
}
