import type { GameRecord } from '../../engine/index';
import type { ActorId } from '../../scenario/index';
import type { Kernel } from '../kernel/kernel';
import type { GameAnalysis } from '../types';
import { type Believe, believedPositions } from './believed-positions';
import { conclude } from './conclude';
import { weighExactly } from './exact';
import { type Batch, batchesOf } from './luck-list';
import { type Plan, plannedTurns } from './plan';
import { playBatch } from './play-batch';
import { checkPlays } from './problem';
import { type StatedPolicies, statedDeciders, statedPolicies } from './stated';
import { playedGame, seatPlace } from './steps';
import { type GameTally, joinTallies } from './tally';
import { weighedBySample } from './weighed';

/** What is analysed: the play of a record, seen from one seat, by this many plays of each branch. */
export interface AnalysisTask {
  readonly record: GameRecord;
  readonly seat: ActorId;
  /** 2 to 1000000. */
  readonly plays: number;
}

/** An analysis divided into batches that can be played anywhere and joined in their order. */
export interface PreparedAnalysis {
  readonly batches: readonly Batch[];
  /** The analysis of a play so small that all that can happen is followed; nothing for others. */
  readonly exactly: () => Generator<undefined, GameAnalysis | undefined>;
  readonly play: (batch: Batch) => Generator<undefined, GameTally>;
  readonly conclude: (tally: GameTally) => GameAnalysis;
}

/** Prepares an analysis; throws an `AnalysisRefusal` for a play that cannot be analysed. */
export function prepareAnalysis(kernel: Kernel, task: AnalysisTask, believe: Believe): PreparedAnalysis {
  const { record, seat, plays } = task;
  checkPlays(plays);
  const { scenario } = kernel;
  const actor = seatPlace(scenario, seat);
  const game = playedGame(kernel, record, seat);
  const policies: StatedPolicies = statedPolicies(kernel, record, seat);
  const plan: Plan = {
    kernel,
    seat,
    actor,
    deciders: statedDeciders(kernel, policies),
    turns: plannedTurns(kernel, actor, game),
    last: game.last,
    ending: game.ending,
    believedAt: believedPositions(kernel, seat, believe),
  };
  return {
    batches: batchesOf(plays),
    *exactly() {
      const weighed = yield* weighExactly(plan, policies);
      return weighed && conclude(plan, policies, weighed);
    },
    play: (batch) => playBatch(plan, batch),
    conclude: (tally) => conclude(plan, policies, weighedBySample(plan, tally)),
  };
}

/** What is known so far and the part of the work that is done, 0 to 1; undefined if nothing is new. */
export type Progress<Result> = { readonly result: Result; readonly done: number } | undefined;

/**
 * Analyses a play in slices: exactly where that is soon done, else by sample. Yields nothing after every few plays, and the
 * analysis so far after each batch; the last is the whole. Equal tasks give equal figures on every machine.
 */
export function* analyse(prepared: PreparedAnalysis): Generator<Progress<GameAnalysis>, void> {
  const exact = yield* prepared.exactly();
  if (exact === undefined) yield* analyseBySample(prepared);
  else yield { result: exact, done: 1 };
}

/** The same by sample, however small the play is. */
export function* analyseBySample(prepared: PreparedAnalysis): Generator<Progress<GameAnalysis>, void> {
  let joined: GameTally | undefined;
  const plays = prepared.batches.at(-1)?.to ?? 0;
  for (const batch of prepared.batches) {
    const tally = yield* prepared.play(batch);
    joined = joined === undefined ? tally : joinTallies(joined, tally);
    yield { result: prepared.conclude(joined), done: batch.to / plays };
  }
}
