import type { GameRecord } from '../engine/index';
import type { ActorId, Wording } from '../scenario/index';
import type { BrokenOff, Desk, ForkedFrom, Note, OrderDraft, RefusalKind } from './types';

/** Everything that a play needs to go on elsewhere or later; plain JSON. */
export interface SavedPlay {
  readonly id: string;
  /** What tells this play from all others, wherever it is continued (see `isMark`); absent in a play that was kept before there were marks. */
  readonly mark?: string;
  readonly seat: ActorId;
  readonly record: GameRecord;
  readonly draft: OrderDraft;
  readonly draftNote: Omit<Note, 'turn'>;
  readonly notes: readonly Note[];
  readonly words: Readonly<Record<string, string>>;
  /** Absent in a play that began at its beginning. */
  readonly forkedFrom?: ForkedFrom;
  /** The link form of the record of a class that the other sides follow; absent in a play that follows none. */
  readonly classmates?: string;
  /** The id of the shorter way to play by which it was begun; absent in a play of the whole crisis. */
  readonly plan?: string;
  /** Absent in a play that can go on, and in one that came to its end. */
  readonly brokenOff?: BrokenOff;
  /** Two people decide for the seat. */
  readonly pair?: true;
  /** What belongs to the other sides that people play on this device; absent where one seat is played. */
  readonly desks?: Readonly<Record<ActorId, Desk>>;
  /** The words that were last chosen for it; absent if none ever were. */
  readonly reading?: Wording;
  /** It was begun under invented names. */
  readonly masked?: true;
  /** How many turns have been revealed completely; absent if all have been. */
  readonly told?: number;
  /** How it ended, when it is over; the record says the same, at the cost of a replay. */
  readonly ending?: string;
}

/** Where a session keeps its play; the one in the browser lives in app. */
export interface SaveStore {
  /** Keeps a play under its id in place of the earlier one; rejects with a SaveRefusal where that cannot be done. */
  save(play: SavedPlay): Promise<void>;
}

/** Thrown by a store that cannot save; the game goes on without it. */
export class SaveRefusal extends Error {
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.kind = kind;
  }
}
