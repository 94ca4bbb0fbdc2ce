import { impossible } from '../../base/index';
import type { ActorId, Scenario } from '../../scenario/index';
import { kernelOf } from '../kernel/kernel';
import { beginPlay, playOut } from '../kernel/policies';
import { drawnRun, reseed } from '../kernel/run';
import { estimateOf, momentsOf } from '../statistics/moments';
import { pairedDifference } from '../statistics/paired';
import type { Estimate } from '../types';
import { decidersOf, type Thinking } from './players';
import type { Sampling } from './sample';

/** What the plays of one sampling come to for a seat, and how that differs from the first sampling's with the same luck. */
export interface SeatScore {
  readonly actor: ActorId;
  /** Objectives at the end, weighed as the document does, 0 to 10. */
  readonly score: Estimate;
  readonly difference: Estimate;
}

/** Most plays whose scores are set side by side: as many differences are resampled again and again. */
const mostCompared = 2000;

/**
 * The scores of every seat that has objectives by each sampling, on the same seeds, play by play (common random numbers). The
 * samplings differ in who plays only; their plays are as many as the first asks for, and 2000 at most.
 */
export function compareScores(
  scenario: Scenario,
  samplings: readonly Sampling[],
  thinking?: Thinking,
): readonly (readonly SeatScore[])[] {
  const [first] = samplings;
  if (first === undefined) return [];
  const runs = Math.min(mostCompared, first.runs);
  const found = samplings.map((sampling) => scoresOf(scenario, { ...sampling, runs }, thinking));
  const seats = scenario.actors.flatMap(({ id, objectives }, at) =>
    objectives.length === 0 ? [] : [{ actor: id, at }],
  );
  return found.map((scores) =>
    seats.map(({ actor, at }) => {
      const own = scores[at] ?? new Float64Array(0);
      return {
        actor,
        score: estimateOf(momentsOf(own), { least: 0, most: 10 }),
        difference: pairedDifference(own, found[0]?.[at] ?? own, { seed: first.seed, resamples: 1000 }),
      };
    }),
  );
}

/** By actor: the score at the end of each play. */
function scoresOf(
  scenario: Scenario,
  sampling: Sampling,
  thinking: Thinking | undefined,
): readonly Float64Array[] {
  const kernel = kernelOf(scenario);
  const deciders = decidersOf(kernel, sampling, thinking);
  const scores = scenario.actors.map(() => new Float64Array(sampling.runs));
  const state = new Int32Array(kernel.layout.width);
  // An actor that thinks learns from the log what its seat sees.
  const log: number[] = [];
  const run = { ...drawnRun(0), log };
  for (let at = 0; at < sampling.runs; at++) {
    reseed(run, sampling.seed + at);
    log.length = 0;
    beginPlay(kernel, state, run);
    playOut(kernel, state, run, deciders);
    for (let actor = 0; actor < scores.length; actor++) {
      (scores[actor] ?? impossible())[at] = kernel.score(state, actor);
    }
  }
  return scores;
}
