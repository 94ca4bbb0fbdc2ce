import type { ActorId, OptionId, Orders } from '../../scenario/index';

/** A forecast of one turn beside what became of it. */
export interface ClassForecast {
  readonly turn: number;
  readonly claim: string;
  /** Chance in 100. */
  readonly chance: number;
  /** Absent: nobody has judged it, or it could not be judged. */
  readonly came?: 'yes' | 'no';
}

/** What one side told another that it would, or would not, order: an option, or any option of a kind. */
export interface Promised {
  readonly will: 'do' | 'not-do';
  readonly what: { readonly option: OptionId } | { readonly kind: string };
  /** Binds only if the other side orders something of this kind in the same turn. */
  readonly ifKind?: string;
}

/** A promise as it was sent. */
export interface ClassPromise {
  /** The turn whose orders it speaks of, from 1. */
  readonly turn: number;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly promised: Promised;
  /** The words that went with it. */
  readonly text?: string;
}

/**
 * What one seat of a class did in one game, replayed and found whole: all that the figures of a class read. Two seats of one table
 * are two of these with the same `game`.
 */
export interface ClassPlay {
  /** Unlike that of any other play of the class. */
  readonly key: string;
  /** The same for all seats of one table. */
  readonly game: string;
  /** What the player is called; empty where nobody said. */
  readonly name: string;
  /** From 1, in a live class; a solo play has none. */
  readonly table?: number;
  readonly seat: ActorId;
  /** 0 to 4294967295. */
  readonly seed: number;
  /** The shorter way in which it was played; absent: the whole crisis. */
  readonly plan?: string;
  /** How many of its turns history played before anybody decided; absent: none. */
  readonly before?: number;
  /** Orders of every actor, by turn. */
  readonly orders: readonly Orders[];
  /** Options that were open to the seat in each turn that was resolved; none in those that history played. */
  readonly open: readonly (readonly OptionId[])[];
  /** Absent: the play was broken off by the bell. */
  readonly ending?: string;
  /** Why the player decided, in the player's own words. */
  readonly reasons: readonly { readonly turn: number; readonly text: string }[];
  readonly forecasts: readonly ClassForecast[];
  /** Promises that this seat made. */
  readonly promises: readonly ClassPromise[];
}
