import type { ActorId, ForkPoint, Game, GameRecord, ThinkingTask, View } from '../engine/index';
import type { OptionId, Orders, Scenario, TrackId, Wording } from '../scenario/index';
import type { FollowedTurn } from './followed';

/** What a student notes before a turn resolves; it comes back in the debrief word for word. */
export interface Note {
  readonly turn: number;
  readonly reason: string;
  /** Where two people decide for one side: what they did not agree on; absent where they wrote nothing. */
  readonly disagreed?: string;
  /** A statement with a chance in 100, for example that the other side will strike next turn. */
  readonly forecast?: {
    readonly claim: string;
    readonly chance: number;
    /** Its place among the bets of the turn, where the turn asked and the play itself answers. */
    readonly bet?: number | undefined;
  };
}

/** The orders of the turn in preparation: reversible until committed. */
export type OrderDraft = Readonly<Record<TrackId, OptionId>>;

/** Thinks for actors whose policy thinks: their orders by actor, from what each task holds and nothing else; rejects where it cannot. */
export type Think = (tasks: readonly ThinkingTask[]) => Promise<Orders>;

/** Where a play that began in the middle of another left it. */
export interface ForkedFrom extends ForkPoint {
  readonly seat: ActorId;
  /** The id of that play on this device; a file does not tell it. */
  readonly play?: string;
}

/** What belongs to one side of a play that goes round on one device, while somebody else has the device. */
export interface Desk {
  /** Its orders of this turn are given, and nobody can take them back. */
  readonly isSealed: boolean;
  readonly draft: OrderDraft;
  readonly draftNote: Omit<Note, 'turn'>;
  readonly notes: readonly Note[];
  readonly words: Readonly<Record<string, string>>;
  /** How many turns have been revealed to it completely. */
  readonly told: number;
}

/** Where the device is in a play whose sides are played by several people. */
export interface Passing {
  /** The sides that people play, in the order in which the device goes round. */
  readonly sides: readonly ActorId[];
  /** Whether the desk of the seat lies open; if not, the device is on its way to whoever plays that side. */
  readonly isOpen: boolean;
  /** Who gets the device after the seat; absent where nobody has anything left to do alone. */
  readonly next?: ActorId;
  /** The play is over, and every side has been told all of it: what comes now is for all of them. */
  readonly isTogether: boolean;
}

/** How a play was ended before its end: by the bell, its player or its plan, or by whoever leads a class. It stands where its last resolved turn left it. */
export interface BrokenOff {
  /** Orders of the open turn that sides had committed and that were not carried out. */
  readonly committed: Orders;
  /** What ended it, where it was played on this device: the time that was set, its player, or the plan after its last turn. */
  readonly by?: 'bell' | 'player' | 'plan';
}

/**
 * Why nothing could be saved. `full`, `blocked`: the browser has no room or does not allow it; `behind`: the play has gone on
 * elsewhere, for example in another tab; `fault`: a mistake of ours.
 */
export type RefusalKind = 'full' | 'blocked' | 'behind' | 'fault';

/** What the situation room shows of a play: nothing that the seat may not know, so that the play itself can be elsewhere. */
export interface RoomState {
  readonly id: string;
  /** The play's mark, which goes with it to other browsers; absent in one that was begun before plays had marks. */
  readonly mark?: string;
  readonly scenario: Scenario;
  readonly seat: ActorId;
  /** What the seat may know. */
  readonly view: View;
  readonly draft: OrderDraft;
  /** `waiting`: the turn is committed and others think about theirs; `failed`: they could not, and the turn is open again. */
  readonly thinking: 'no' | 'waiting' | 'failed';
  /** Those who could not think; empty unless `thinking` has failed. */
  readonly stuck: readonly ActorId[];
  /** The message of a mistake of ours that kept the committed turn from being resolved; the turn is open again, as it was. */
  readonly fault?: string;
  /** How many turns have been revealed completely; one fewer than were resolved while the last one is still to be revealed. */
  readonly told: number;
  /** How many turns have been resolved. */
  readonly resolved: number;
  /** How many choices of the draft can be undone and redone. */
  readonly steps: { readonly back: number; readonly forward: number };
  readonly draftNote: Omit<Note, 'turn'>;
  readonly notes: readonly Note[];
  /** Absent in a play that began at its beginning. */
  readonly forkedFrom?: ForkedFrom;
  /** The id of the shorter way to play by which it was begun; absent in a play of the whole crisis. */
  readonly plan?: string;
  /** Absent in a play that can go on, and in one that came to its end. */
  readonly brokenOff?: BrokenOff;
  /** In a play after the orders of a class: what the other sides did in each turn. */
  readonly followed?: readonly FollowedTurn[];
  /** Two people decide for the seat; a turn is committed when both agree. */
  readonly pair?: true;
  /** Absent where one seat is played on this device. */
  readonly passing?: Passing;
  /** Absent where somebody else keeps the play, as in a class. */
  readonly saving?: Saving;
}

/** `saved`: on disk; `saving`; `failed`: with the reason, and what was said where it is a mistake of ours. */
export type Saving =
  | { readonly state: 'saved' | 'saving' }
  | { readonly state: 'failed'; readonly why: RefusalKind; readonly said?: string };

/** A play with everything in it, as a debrief and a file need it. */
export interface SessionState extends RoomState {
  readonly game: Game;
  /** The student's own words in the debrief, by question id. */
  readonly words: Readonly<Record<string, string>>;
  /** What belongs to the other sides that people play on this device. */
  readonly desks?: Readonly<Record<ActorId, Desk>>;
  /** The record of a class that the other sides follow; nothing of it is shown but what they did. */
  readonly classmates?: GameRecord;
  /** The words that were last chosen for it; absent if none ever were. */
  readonly reading?: Wording;
  /** It was begun under invented names. */
  readonly masked?: true;
  readonly saving: Saving;
}

export type SessionAct =
  | { readonly do: 'choose'; readonly track: TrackId; readonly option: OptionId | undefined }
  | { readonly do: 'note'; readonly note: Omit<Note, 'turn'> }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'commit' }
  /** Opens the committed turn again while others still think about theirs. */
  | { readonly do: 'take-back' }
  /** After a failure: whoever cannot think goes by the weights of the scenario for this turn. */
  | { readonly do: 'commit-by-weights' }
  /** The last turn has been revealed completely. */
  | { readonly do: 'told' }
  /** Time is up, or whoever plays stops: the play breaks off where it stands, and the orders in preparation are kept. */
  | { readonly do: 'break-off'; readonly by: 'bell' | 'player' }
  /** A play that was broken off goes on from where it stands. */
  | { readonly do: 'go-on' }
  | { readonly do: 'write'; readonly question: string; readonly text: string }
  /** Where the device goes round: shows the desk of the seat to whoever plays it. */
  | { readonly do: 'open' }
  /** Where the device goes round: hides the desk, so that nothing of it is shown before it is opened again. */
  | { readonly do: 'cover' }
  /** Once everybody has been told everything: shows what belongs to a side. */
  | { readonly do: 'sit'; readonly seat: ActorId }
  /** The words in which the play is read from now on, wherever it is opened. */
  | { readonly do: 'read'; readonly reading: Wording };

/** Holds the one current game, locally or over a socket; everyone else asks. */
export interface Session<State extends RoomState = SessionState> {
  get(): State;
  /** Calls back after each change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * Carries out an act at once, except for a commit for which others have to think; until they have, the orders and the note
   * cannot be changed unless the commit is taken back.
   */
  send(act: SessionAct): void;
  /** Waits for the last save and forgets the listeners; a turn that others still think about stays open. */
  leave(): Promise<void>;
}
