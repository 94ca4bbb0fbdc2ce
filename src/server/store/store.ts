/** What is to be kept of one accepted message: its text, and when it was accepted, in milliseconds since 1970. */
export interface NewEntry {
  readonly text: string;
  readonly at: number;
}

/** A kept message. The versions of a room count from 1 without a gap. */
export interface Entry extends NewEntry {
  readonly version: number;
}

/** A room that is kept: how many entries it has, and when its first and its last one were accepted. */
export interface KeptRoom {
  readonly room: string;
  readonly version: number;
  readonly made: number;
  readonly touched: number;
}

/**
 * Hears which version a room has come to, perhaps on another node; 0 if it was deleted. No room means that any of them may have
 * changed in any way.
 */
export type WakeListener = (room: string | undefined, version: number) => void;

/** Hears what a node says about a room. */
export type SaidListener = (room: string, text: string) => void;

/**
 * Keeps the streams of accepted messages. A promise that is kept resolves only when its entries are safe on disk; one that is
 * rejected throws a `StoreFault`, and where that is unreachable or broken, whether the entries were kept must be read again.
 */
export interface Store {
  /**
   * Adds entries after the version that the room is expected to have; 0 makes the room. All of them are kept or none.
   * `conflict` means that the room has another version, or none any more: read it again.
   */
  append(room: string, expected: number, entries: readonly NewEntry[]): Promise<'done' | 'conflict'>;
  /** The entries after a version, in their order; none if there is no such room. */
  readAfter(room: string, version: number): Promise<readonly Entry[]>;
  /** Every room that is kept, by its name. */
  list(): Promise<readonly KeptRoom[]>;
  /** Deletes the rooms whose last entry is older than a moment, and names them. */
  expire(before: number): Promise<readonly string[]>;
  /** Deletes a room and all of its entries; a room that is not there is no mistake. */
  remove(room: string): Promise<void>;
  /** Calls the listener when a room was added to or deleted, at least if another node did it; gives what ends that. */
  onWake(listener: WakeListener): () => void;
  /** Tells all nodes something about a room that is not kept; whether it reaches them is not certain. At most 4,000 letters. */
  say(room: string, text: string): Promise<void>;
  /** Calls the listener with what nodes say, this one perhaps included; gives what ends that. */
  onSaid(listener: SaidListener): () => void;
  /** Whether the store would take an entry now. */
  isReady(): Promise<boolean>;
  /** Finishes what was asked for, and lets go of files and connections. */
  close(): Promise<void>;
}
