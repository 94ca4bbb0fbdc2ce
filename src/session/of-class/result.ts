import { sha256Hex } from '../../base/index';
import type { ClassPromise } from '../../debrief/index';
import type { ActorId } from '../../scenario/index';
import type { Note } from '../types';

/** What one seat did in one play, as it is handed in: its record as a link, which proves itself, and the player's own words. */
export interface Result {
  /** The link form of the record. */
  readonly link: string;
  /** Absent in a bare link: whose seat a person held. */
  readonly seat?: ActorId;
  /** Absent in a bare link, and in a play from before there were marks. */
  readonly mark?: string;
  /** What a play was played after, by somebody who was absent: `afterOf` the record of the class. */
  readonly after?: string;
  /** What the player is called; empty where nobody said. */
  readonly name: string;
  readonly notes: readonly Note[];
  /** The player's own words in the debrief, by question. */
  readonly words: Readonly<Record<string, string>>;
  /** The shorter way in which it was played, by its id; absent: the whole crisis, or a result from before results said so. */
  readonly plan?: string;
  /** It was played under invented names. */
  readonly masked?: true;
}

/** What a live class adds to a result. */
export interface LiveResult {
  /** From 1. */
  readonly table?: number;
  /** Promises that this seat made. */
  readonly promises?: readonly ClassPromise[];
  /** The bell broke the play off, so it counts although it has no ending. */
  readonly isBrokenOff?: true;
}

/** Names the record of a class, by its link, in the results of those who play after it: 32 hexadecimal digits. */
export function afterOf(link: string): string {
  return sha256Hex(`after ${link}`).slice(0, 32);
}

/** The longest name that is kept. */
export const longestName = 60;

/** Control characters, and those that turn the direction of the text that follows; joiners stay, which Persian names need. */
const unfit = /[\p{Cc}\s\u202a-\u202e\u2066-\u2069]+/gu;

/** A name as it is kept: one line without control characters, and not longer than there is room for. */
export function tidyName(name: string): string {
  const line = name.replace(unfit, ' ').trim();
  return [...line].slice(0, longestName).join('').trim();
}
