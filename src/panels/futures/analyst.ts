import type { AnalysisProblem, EndingShares, Fork, GameAnalysis, HistoryAsDraw } from '../../analysis/index';
import type { ActorId, ForkPoint, GameRecord } from '../../engine/index';

/** Takes what has been worked out so far and the part of the work that is done, 0 to 1; at 1 nothing more comes. */
export type Report<Result> = (result: Result, done: number) => void;

/** Why no more comes: what was asked cannot be worked out, or what works it out broke off by itself. */
export type FailedBy = AnalysisProblem | 'broken';

/** Takes why no more comes. */
export type Failure = (why: FailedBy) => void;

/** Ends the work; nothing is reported after it. */
export type Stop = () => void;

/**
 * Works out what could have come, for plays of one scenario. First results come within a second and are refined as the work goes
 * on; several questions may be asked at a time.
 */
export interface Analyst {
  /** Every decision of a play, seen from one seat. */
  analyse(record: GameRecord, seat: ActorId, onReport: Report<GameAnalysis>, onFailed: Failure): Stop;
  /** What follows when one order of a seat is another; `point` names an order that was open. */
  fork(record: GameRecord, seat: ActorId, point: ForkPoint, onReport: Report<Fork>, onFailed: Failure): Stop;
  /** History's orders with fresh luck; asked only of a scenario that tells its history. */
  asDraw(onReport: Report<HistoryAsDraw>, onFailed: Failure): Stop;
  /** How plays end that go on from where this one was broken off. */
  outlook(record: GameRecord, onReport: Report<EndingShares>, onFailed: Failure): Stop;
}
