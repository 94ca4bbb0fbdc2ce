import type { GameRecord } from '../../engine/index';
import type { Stop } from './budget';
import type { Goal } from './goals';
import type { Outlook } from './judge/outlook-parts';

/** How something can be reached, or why it cannot. */
export type Reached =
  | {
      readonly goal: Goal;
      readonly verdict: 'reached';
      /** The turn in which it comes on this line, from 1. */
      readonly turn: number;
      /** `proven`: no line has fewer turns; `found`: none was found that has. */
      readonly shortest: 'proven' | 'found';
      /** Its luck is told, so that it replays as it stands; it may stop before orders of its last turn. */
      readonly record: GameRecord;
    }
  | {
      readonly goal: Goal;
      readonly verdict: 'impossible';
      /** `possibilities`: following all at once never comes there; `positions`: every position was gone through. */
      readonly by: 'possibilities' | 'positions';
    }
  | { readonly goal: Goal; readonly verdict: 'not found' };

/** A position in which a playable actor has nothing open, or in which nobody has. */
export interface DeadEnd {
  /** Absent: nobody has anything open. */
  readonly actor?: string;
  readonly turn: number;
  /** Positions of that kind; absent where not all were gone through. */
  readonly positions?: number;
  readonly record: GameRecord;
}

interface DominatedOption {
  readonly actor: string;
  readonly track: string;
  readonly option: string;
  /** An option of the same track, or `hold`, that was open wherever it was; absent where no single one was better everywhere. */
  readonly by?: string;
  /**
   * `strictly`: worse than that in every position; `weakly`: never better, and worse in some; `never best`: in every position
   * some order of the track was better, but not always the same.
   */
  readonly how: 'strictly' | 'weakly' | 'never best';
  /** Positions in which it was open, and in how many of them it was worse. */
  readonly positions: number;
  readonly worse: number;
}

/** A turn in which all orders of a track but one surely end in defeat for the seat. */
interface NarrowTurn {
  readonly actor: string;
  readonly track: string;
  readonly turn: number;
  readonly onlyOrder: string;
  readonly positions: number;
  readonly record: GameRecord;
}

export interface PlayLength {
  readonly turn: number;
  readonly proven: boolean;
  readonly record: GameRecord;
}

/** Everything that exploring a scenario finds out, as plain JSON. */
export interface Exploration {
  readonly scenario: string;
  readonly hash: string;
  /** By actor: the policy by which it was taken to go on. */
  readonly policies: Readonly<Record<string, string>>;
  readonly walk: {
    /** Whether every position was gone through; else what ran out. */
    readonly whole: boolean;
    readonly stop?: Stop;
    /** By turn: positions in which orders are awaited; `whole`: all of them. */
    readonly turns: readonly { readonly turn: number; readonly positions: number; readonly whole: boolean }[];
    readonly states: number;
    readonly steps: number;
    readonly lookups: number;
    readonly bytes: number;
  };
  /** Absent where the walk was whole. */
  readonly search?: { readonly plays: number; readonly steps: number; readonly kept: number };
  /** Postures, options (open, and ordered), outcomes, exposures, injects, rules and endings, in the scenario's order. */
  readonly reached: readonly Reached[];
  /** By turn and actor: options that were met open in it; `sure` where no other can be. */
  readonly choices: readonly {
    readonly turn: number;
    readonly actor: string;
    readonly open: readonly string[];
    readonly sure: boolean;
  }[];
  readonly shortestPlay?: PlayLength;
  readonly longestPlay?: PlayLength;
  readonly deadEnds: readonly DeadEnd[];
  /** How options were weighed: at every position exactly, or at sampled ones under the same luck; absent: not at all. */
  readonly weighed?:
    | { readonly by: 'exact'; readonly positions: number }
    | { readonly by: 'sample'; readonly positions: number; readonly plays: number };
  readonly dominated: readonly DominatedOption[];
  readonly narrow: readonly NarrowTurn[];
  readonly outlook?: Outlook;
}
