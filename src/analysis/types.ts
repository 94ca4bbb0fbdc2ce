import type { GameRecord } from '../engine/index';
import type { ActorId, IcbViolence, OptionId, TrackId } from '../scenario/index';

/*
 * What analysis says, as plain JSON: it crosses from a worker to the page, and the command line prints it as it is.
 * Scores are a seat's objectives, weighed as its document weighs them: 0 (none met) to 10 (all met).
 */

/** How a figure came about: every state was followed with its exact probability, or plays were sampled. */
export type Method =
  | { readonly by: 'exact'; readonly states: number }
  | { readonly by: 'sample'; readonly plays: number };

/** A mean with its 95 percent interval; exact figures have an interval of no width. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A share of plays, 0 to 1, with its 95 percent interval. */
export interface Likelihood {
  readonly id: string;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** How plays end that go on by stated policies, from the start or from where a play was broken off. */
export interface EndingShares {
  readonly method: Method;
  /** Turns that were resolved before they go on; 0 at the start. */
  readonly turns: number;
  /** By actor: who is taken to decide from there on; empty where nothing is left to decide. */
  readonly policies: Readonly<Record<ActorId, string>>;
  /** In the scenario's order; those that never came stand there with their interval. */
  readonly endings: readonly Likelihood[];
  readonly families: readonly Likelihood[];
}

/** What a position or an order leads to, for one seat, when everybody goes on by stated policies. */
export interface Prospect {
  readonly method: Method;
  /** The expected score at the end, 0 to 10. */
  readonly score: Estimate;
  readonly objectives: readonly { readonly id: string; readonly score: Estimate }[];
  /** In the scenario's order; families and endings that never came stand there with their interval. */
  readonly families: readonly Likelihood[];
  readonly endings: readonly Likelihood[];
  /** The share of each level of violence, 0 to 1; absent where every ending has but one, so that the endings say it. */
  readonly violence?: readonly { readonly is: IcbViolence; readonly share: number }[];
  /**
   * The share of plays, 0 to 1, in which an order of a side that can be played kills people from here on. Absent where none can,
   * and where everything was followed exactly.
   */
  readonly killed?: number;
  /** The same by the side that gave the order; in a play in which both do, it counts for both. */
  readonly killedBy?: readonly { readonly id: ActorId; readonly share: number }[];
}

/** One open option of a decision, or `hold`, with what it leads to under the same luck as all the others. */
export interface Alternative {
  readonly option: OptionId | 'hold';
  readonly chosen: boolean;
  /** Whether history's seat did this in this turn. */
  readonly historical: boolean;
  /** From the position as it really was. */
  readonly prospect: Prospect;
  /** Its score less that of what was chosen, under the same luck; its interval holds together with all others of the analysis. */
  readonly difference: Estimate;
  /** The same difference over the positions that the seat could then believe in. */
  readonly asKnown: Estimate;
  /** Whether the interval of `difference` lies above, below or across zero. */
  readonly standing: 'better' | 'worse' | 'even';
}

/** One track of the seat in one turn where it had something to decide. */
export interface Decision {
  readonly turn: number;
  readonly track: TrackId;
  readonly chosen: OptionId | 'hold';
  /** In the scenario's order, `hold` last. */
  readonly alternatives: readonly Alternative[];
  /** Score of what was chosen less the mean of all that was open. */
  readonly gain: Estimate;
  /** `sound`: nothing open was surely better by a quarter of a point or more; `costly`: something was. */
  readonly quality: 'sound' | 'costly';
  /** For a costly decision: whether what the seat could then know already said so. */
  readonly knowable: boolean;
}

/** How the expected score moved in one turn, by what moved it; the three add up to the whole movement. Intervals hold together. */
export interface Movement {
  readonly choice: Estimate;
  readonly others: Estimate;
  readonly luck: Estimate;
}

/** The four cases of a decision and what came of it: the two are judged apart. */
export type DecisionAndLuck = 'sound-good' | 'sound-bad' | 'costly-good' | 'costly-bad' | 'neither';

export interface AnalysedTurn {
  readonly turn: number;
  /** What the position led to before orders were given. */
  readonly before: Prospect;
  readonly decisions: readonly Decision[];
  readonly movement: Movement;
  readonly verdict: DecisionAndLuck;
}

/** Where a play turned for a seat: the turn and what turned it. */
export interface TurningPoint {
  readonly turn: number;
  readonly by: 'choice' | 'others' | 'luck';
  /** By how much the expected score moved. */
  readonly amount: Estimate;
}

/** One play as analysis sees it from one seat. */
export interface GameAnalysis {
  readonly scenario: string;
  readonly hash: string;
  readonly seat: ActorId;
  /** Who was taken to decide from each position on. */
  readonly policies: Readonly<Record<ActorId, string>>;
  /** Expected score at the start (place 0) and after each resolved turn; the last is the score that came. */
  readonly curve: readonly Estimate[];
  readonly turns: readonly AnalysedTurn[];
  /** The largest first, at most five, each surely of a quarter of a point or more. */
  readonly turningPoints: readonly TurningPoint[];
  /** Parts of all movement, without signs, that choice, the others and luck made; they add up to 1. */
  readonly shares: { readonly choice: number; readonly others: number; readonly luck: number };
}

/** What follows when one order is changed and the luck and the others' policies are kept. */
export interface Fork {
  /** The play up to the turn, with the changed order in it; it can be gone on with. */
  readonly record: GameRecord;
  readonly turn: number;
  readonly track: TrackId;
  readonly option: OptionId | 'hold';
  /** What the changed order leads to from the board before its turn, with luck drawn anew. */
  readonly prospect: Prospect;
  /** The one future in which every draw falls as keyed and the others go on by their policies: its record to the end. */
  readonly sameLuck: GameRecord;
  readonly sameLuckEnding: string;
}

/** History's orders, played many times with fresh luck. */
export interface HistoryAsDraw {
  readonly method: Method;
  /** The ending that really came. */
  readonly ending: string;
  /** How often it followed. */
  readonly share: Likelihood;
  /** How often an ending of the same family followed. */
  readonly family: Likelihood;
  readonly endings: readonly Likelihood[];
  /** For each indicator: its value in history at the end, and the part of the plays that lay below and at that value. */
  readonly indicators: readonly {
    readonly id: string;
    readonly history: number;
    readonly below: number;
    readonly at: number;
    readonly least: number;
    readonly middle: number;
    readonly most: number;
  }[];
  /** Plays in which an order of history was not open any more and was left out. */
  readonly departed: number;
}
