import { draw, impossible, luckKey } from '../../base/index';
import type { Scenario } from '../../scenario/index';
import { plainPolicies } from '../analyse/stated';
import { kernelOf } from '../kernel/kernel';
import { plainDeciders, playOut } from '../kernel/policies';
import { drawnRun, reseed } from '../kernel/run';
import { decidersOf, type Thinking } from '../sample/players';
import type { Sampling } from '../sample/sample';
import { addValue, estimateOf, type Moments, noMoments } from '../statistics/moments';
import type { Estimate } from '../types';
import { type Asked, askedEndings } from './explain';
import { forEachPlay, type WhyTally } from './recorded';
import { steppedPlayerOf } from './stepped-play';

/** Where plays with an ending could have turned: what they come to when they are gone on with from each turn with other luck. */
export interface Turned {
  readonly plays: number;
  /** Continuations of each play from each turn. */
  readonly continuations: number;
  readonly turns: readonly TurnedTurn[];
  /** The last turn before whose orders at least half of the continuations still ended otherwise; 0 where there is none. */
  readonly lastOpen: number;
  /** The turn in which the ending came nearer by most; 0 where there is none. */
  readonly steepest: number;
}

/** One turn, before its orders. */
export interface TurnedTurn {
  readonly turn: number;
  /** Plays that came so far. */
  readonly plays: number;
  /** The share of the continuations that end so all the same, on average over these plays. */
  readonly same: Estimate;
  /** By how much that share is larger after the turn, on average over all plays; a play that ends with the turn counts as 1 after it. */
  readonly step: number;
}

export interface Turning {
  /** The most plays that are gone on with. */
  readonly plays: number;
  readonly continuations: number;
}

const key = luckKey('analysis:turned');

/**
 * Goes on with the first recorded plays of an ending from each of their turns; pauses after each play. Sides that think go on by the
 * plain form of their policy. The same seeds serve all turns of a play.
 */
export function* turnedOf(
  scenario: Scenario,
  sampling: Sampling,
  tally: WhyTally,
  asked: Asked,
  turning: Turning,
  thinking?: Thinking,
): Generator<number, Turned> {
  const kernel = kernelOf(scenario);
  const { layout } = kernel;
  const isAsked = askedEndings(scenario, asked);
  const player = steppedPlayerOf(kernel, decidersOf(kernel, sampling, thinking));
  const deciders = plainDeciders(kernel, plainPolicies(kernel, sampling));
  const run = drawnRun(0);
  const state = new Int32Array(layout.width);
  const shareFrom = (begun: Int32Array, seed: number): number => {
    let count = 0;
    for (let at = 1; at <= turning.continuations; at++) {
      reseed(run, draw(seed, at, key));
      state.set(begun);
      count += isAsked[playOut(kernel, state, run, deciders)] ?? impossible();
    }
    return count / turning.continuations;
  };
  const turns = scenario.turns.map(() => ({ same: noMoments as Moments, steps: 0 }));
  const runs = firstRuns(tally, isAsked, turning.plays);
  for (const [done, one] of runs.entries()) {
    const seed = (sampling.seed + one) >>> 0;
    const positions: Int32Array[] = [];
    player.play(seed, (position) => positions.push(position.slice()));
    const shares = positions.map((position) => shareFrom(position, seed));
    shares.forEach((share, at) => {
      const turn = turns[at] ?? impossible();
      turn.same = addValue(turn.same, share);
      turn.steps += (shares[at + 1] ?? 1) - share;
    });
    yield done + 1;
  }
  const told = turns.flatMap(({ same, steps }, at): TurnedTurn[] =>
    same.count === 0
      ? []
      : [
          {
            turn: at + 1,
            plays: same.count,
            same: estimateOf(same, { least: 0, most: 1 }),
            step: steps / runs.length,
          },
        ],
  );
  const steepest = told.reduce<TurnedTurn | undefined>(
    (most, one) => (one.step > (most?.step ?? 0) ? one : most),
    undefined,
  );
  return {
    plays: runs.length,
    continuations: turning.continuations,
    turns: told,
    lastOpen: told.findLast(({ same }) => same.mean <= 0.5)?.turn ?? 0,
    steepest: steepest?.turn ?? 0,
  };
}

/** The first recorded runs with an ending. */
function firstRuns(tally: WhyTally, isAsked: Uint8Array, most: number): readonly number[] {
  const runs: number[] = [];
  forEachPlay(tally, (ending, _, run) => {
    if (isAsked[ending] === 1 && runs.length < most) runs.push(run);
  });
  return runs;
}
