import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { exits, Failure } from '../failure';

/** How large a file may be that is read here: what is larger is refused before it costs time. */
export const mostBytes = {
  /** A play with all notes has some ten thousand bytes. */
  record: 4 * 1024 * 1024,
  /** More than a scenario may have, so that reading it can say what is wrong with it. */
  scenario: 16 * 1024 * 1024,
  /** As large as the largest file that the app keeps for offline use. */
  'part of the app': 16 * 1024 * 1024,
} as const;

/**
 * The bytes of a file; fails with exit 2 and a sentence where they cannot be had. A folder, a device, a pipe, and anything
 * without an end is refused, even if the system calls it a file.
 */
export function readBounded(place: string, kind: keyof typeof mostBytes): Uint8Array {
  const most = mostBytes[kind];
  // Looked at before it is opened, since opening alone can wait for ever or do something.
  requireFile(place, statOf(place), most, kind);
  return attempt(place, () => {
    // Never waits: something else may have taken the place of what was looked at.
    const file = openSync(place, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(file);
      requireFile(place, stats, most, kind);
      return readUpTo(file, stats.size, () => tooLarge(place, most, kind), most);
    } finally {
      closeSync(file);
    }
  });
}

/** What the system says of a place; fails with exit 2 and a sentence where it says nothing. */
export function statOf(place: string): Stats {
  return attempt(place, () => statSync(place));
}

function requireFile(place: string, stats: Stats, most: number, kind: keyof typeof mostBytes): void {
  if (!stats.isFile()) throw new Failure(exits.unreadable, `${place} is not a file.`);
  if (stats.size > most) throw tooLarge(place, most, kind);
}

function tooLarge(place: string, most: number, kind: keyof typeof mostBytes): Failure {
  return new Failure(
    exits.unreadable,
    `${place} is larger than any ${kind} can be (${most / 1024 / 1024} MB), and was not read.`,
  );
}

/** Reads to the end. Some files of the system have a size of 0 and no end, so the size is not believed. */
function readUpTo(file: number, size: number, fail: () => Failure, most: number): Uint8Array {
  let bytes = new Uint8Array(Math.max(size, 4096) + 1);
  let length = 0;
  for (;;) {
    if (length === bytes.length) {
      const larger = new Uint8Array(Math.min(bytes.length * 2, most + 1));
      larger.set(bytes);
      bytes = larger;
    }
    const count = readSync(file, bytes, length, bytes.length - length, null);
    if (count === 0) return bytes.slice(0, length);
    length += count;
    if (length > most) throw fail();
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'part of its path is a file',
  EACCES: 'you are not allowed to read it',
  EPERM: 'you are not allowed to read it',
  ELOOP: 'its links go in a circle',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
  EAGAIN: 'there is nothing in it to read now',
};

/** Does something with a place; fails with exit 2 and the system's reason in words where that is refused. */
export function attempt<T>(place: string, act: () => T): T {
  try {
    return act();
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown;
    throw new Failure(exits.unreadable, `${place} could not be read: ${reasonOf(thrown, reasons)}.`);
  }
}

/** What the system says went wrong, in words where we have them. */
export function reasonOf(thrown: unknown, words: Readonly<Record<string, string>>): string {
  if (!(thrown instanceof Error) || !('code' in thrown) || typeof thrown.code !== 'string') throw thrown;
  return words[thrown.code] ?? `the system says ${thrown.code}`;
}
