import { type Entry, entrySchema, type Making, makingSchema } from '../../classroom/index';
import type { Entry as Kept, NewEntry } from '../store/store';

/*
 * The stream of a class as it is kept: first what it was made with and its edition, then one entry for each accepted message.
 * So the stream needs nothing beside it, and its versions are ahead of the room's by one.
 */

/** What a class began with, as it stands first in its stream. */
export interface Beginning {
  readonly making: Making;
  /** The compressed edition; its hash stands in the making. */
  readonly edition: string;
}

/** The version of a stream whose room has this version. */
export function streamVersion(roomVersion: number): number {
  return roomVersion + 1;
}

/** The first text of a stream. */
export function writeBeginning({ making, edition }: Beginning, at: number): NewEntry {
  return { at, text: JSON.stringify({ demarche: 1, making, edition }) };
}

/** Reads the first text of a stream. Throws if it is none, since only this program writes them. */
export function readBeginning({ text }: Kept): Beginning {
  const { demarche, making, edition } = JSON.parse(text);
  if (demarche !== 1 || typeof edition !== 'string')
    throw new Error('the stream of a class begins with something else');
  return { making: makingSchema.parse(making), edition };
}

/** An accepted message as it is kept. */
export function writeEntry(entry: Entry): NewEntry {
  return { at: entry.at, text: JSON.stringify(entry) };
}

/** Reads an accepted message. Throws if it is none. */
export function readEntry({ text }: Kept): Entry {
  return entrySchema.parse(JSON.parse(text));
}
