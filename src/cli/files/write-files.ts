import { randomBytes } from 'node:crypto';
import {
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { exits, Failure } from '../failure';
import { reasonOf } from './read-bounded';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'a folder in its path does not exist and cannot be made',
  EACCES: 'you are not allowed to write there',
  EPERM: 'you are not allowed to write there',
  EROFS: 'that place is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'you have no room left on that disk',
  EIO: 'the place where it goes is gone or broken',
  ENOTDIR: 'part of its path is a file',
  EISDIR: 'it is a folder',
  EEXIST: 'something of that name exists',
  ELOOP: 'its links go in a circle',
  ENAMETOOLONG: 'its name is too long',
};

/** Why the system refused to write, in words. */
export function whyUnwritten(thrown: unknown): string {
  return reasonOf(thrown, reasons);
}

/** One file to write. */
export interface Written {
  readonly place: string;
  readonly content: string | Uint8Array;
}

interface Overwriting {
  /** Whether a file that is there already may be replaced. */
  readonly force: boolean;
}

/**
 * Writes files, making their folders. Nothing is written when one of them is there already and may not be replaced:
 * fails with exit 2 and a sentence, as it does where the system refuses; then none of those that it made is left.
 */
export function writeFiles(files: readonly Written[], { force }: Overwriting): void {
  requireFree(
    files.map(({ place }) => place),
    { force },
  );
  const made: string[] = [];
  for (const { place, content } of files) {
    try {
      makeFolder(dirname(place));
      const isNew = found(place) === undefined;
      writeWhole(place, content, force);
      if (isNew) made.push(place);
    } catch (thrown) {
      // Files that belong together are left complete or not at all.
      for (const one of made) rmSync(one, { force: true });
      // Another program can have written the file since we looked.
      if (isExisting(thrown)) throw overwritten([place]);
      throw new Failure(exits.unreadable, `${place} could not be written: ${whyUnwritten(thrown)}.`);
    }
  }
}

/** Ends the command before its work where a file could not be written after it: all that `writeFiles` would refuse is tried. */
export function requirePlace(place: string, overwriting: Overwriting): void {
  requireFree([place], overwriting);
  // What is no file of its own is written to as it is, and only writing shows whether that can be done.
  if (found(place)?.isFile() === false) return;
  tryFolder(dirname(place), place);
}

/**
 * Ends the command before its work where files could not be written to a folder after it: one is made there and taken away again,
 * with the folders that it needed. `named` is what the sentence calls it.
 */
export function tryFolder(folder: string, named = folder): void {
  const made: string[] = [];
  try {
    makeFolder(folder, made);
    const tried = asideIn(folder);
    try {
      // As much as a disk hands out at a time, so that a full one is found out.
      writeFileSync(tried, new Uint8Array(4096), { flag: 'wx' });
    } finally {
      rmSync(tried, { force: true });
    }
  } catch (thrown) {
    throw new Failure(exits.unreadable, `${named} could not be written: ${whyUnwritten(thrown)}.`);
  } finally {
    for (const one of made.reverse()) removeEmpty(one);
  }
}

function requireFree(places: readonly string[], { force }: Overwriting): void {
  if (places.includes('')) {
    throw new Failure(exits.unreadable, 'The name of the file to write is empty. Name a file.');
  }
  const folder = places.find((place) => isFolder(place) || /[/\\]$/.test(place));
  if (folder !== undefined) throw new Failure(exits.unreadable, `${folder} is a folder. Name a file in it.`);
  const there = places.filter((place) => found(place) !== undefined);
  if (there.length > 0 && !force) throw overwritten(there);
}

function overwritten([first, ...rest]: readonly string[]): Failure {
  const more = rest.length === 0 ? '' : ` and ${rest.length} more`;
  return new Failure(
    exits.unreadable,
    `${first}${more} would be overwritten, so nothing was written. Choose another place, or add --force.`,
  );
}

/** What stands at a place, a link itself and not what it leads to. */
function found(place: string): Stats | undefined {
  try {
    return lstatSync(place, { throwIfNoEntry: false });
  } catch {
    // Writing there says what is wrong with it.
    return undefined;
  }
}

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}

/** Makes a folder with those above it, one by one, and names each; where the system refuses one of them, that is the end of it. */
function makeFolder(folder: string, made: string[] = []): void {
  if (isFolder(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder), made);
  try {
    mkdirSync(folder);
    made.push(folder);
  } catch (thrown) {
    // Another command can have made it in the meantime; a file of that name is part of the path.
    if (isExisting(thrown) && isFolder(folder)) return;
    if (isExisting(thrown)) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    throw thrown;
  }
}

function isExisting(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST';
}

/** Writes a file beside its place and then gives it its name, so that whoever comes upon the name finds all of it. */
function writeWhole(place: string, content: Written['content'], force: boolean): void {
  // A device, a pipe or what a link points to is written to as it is.
  if (found(place)?.isFile() === false) {
    writeFileSync(place, content);
    return;
  }
  const aside = asideIn(dirname(place));
  try {
    writeFileSync(aside, content, { flag: 'wx' });
    if (force || !linked(aside, place)) renameSync(aside, place);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** A name for a file that is not whole yet; nobody else has it. */
function asideIn(folder: string): string {
  return join(folder, `.demarche-${randomBytes(6).toString('hex')}.part`);
}

/** Takes a folder away, unless somebody has put something into it since it was made. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {}
}

/** Gives a file a second name, which fails where the name is taken, as renaming does not; false where the disk knows no second names. */
function linked(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (thrown) {
    if (isExisting(thrown)) throw thrown;
    if (found(name) !== undefined) throw Object.assign(new Error('taken'), { code: 'EEXIST' });
    return false;
  }
}
