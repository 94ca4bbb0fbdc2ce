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
import { planTally } from './tally-plan';
import { tracerOf } from './trace';

/** Which plays are made: as many as `runs`, with the seeds from `seed` on. */
export interface Sampling extends Players {
  readonly runs: number;
  /** The first play's seed; the others follow it by one. */
  readonly seed: number;
}

/** Makes the plays of a sampling and counts them, a stretch of runs (from 0) at a time. */
export interface Sampler<Tally> {
  /** A tally of nothing yet. */
  readonly none: () => Tally;
  /** Plays the runs from `from` on and counts them in a tally of their own. */
  readonly play: (from: number, count: number) => Tally;
  /** Adds the counts of a part to the whole; the order in which parts are added changes nothing. */
  readonly join: (whole: Tally, part: Tally) => void;
  /** How many runs a tally is of. */
  readonly playsOf: (tally: Tally) => number;
}

/**
 * A sampler of a scenario. Stretches may be played in any order and by several samplers, and join to the same tally; where
 * actors play by `least-used`, one sampler must play them all in turn.
 */
export function samplerOf(scenario: Scenario, sampling: Sampling, thinking?: Thinking): Sampler<SampleTally> {
  const plan = planTally(scenario);
  const count = playCounterOf(plan);
  const openTracer = () => {
    const kernel = kernelOf(scenario);
    return tracerOf(kernel, decidersOf(kernel, sampling, thinking));
  };
  let tracer = openTracer();
  return {
    none: () => newTally(plan),
    join: joinTally,
    playsOf: ({ plays, failures }) => plays + failures,
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

/** Plays a whole sampling at once. */
export function sample(scenario: Scenario, sampling: Sampling, thinking?: Thinking): SampleTally {
  const sampler = samplerOf(scenario, sampling, thinking);
  return sampler.play(0, sampling.runs);
}
