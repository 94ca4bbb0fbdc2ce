import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exits, Failure } from '../failure';
import { reasonOf } from './read-bounded';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'a folder in its path does not exist and cannot be made',
  EACCES: 'you are not allowed to write there',
  EPERM: 'you are not allowed to write there',
  EROFS: 'that place is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of its path is a file',
  EISDIR: 'it is a folder',
  EEXIST: 'something of that name exists',
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

/**
 * Writes files, making their folders. Nothing is written when one of them is there already and may not be replaced:
 * fails with exit 2 and a sentence, as it does where the system refuses; then none of those that it made is left.
 */
export function writeFiles(files: readonly Written[], { force }: { readonly force: boolean }): void {
  if (files.some(({ place }) => place === '')) {
    throw new Failure(exits.unreadable, 'The name of the file to write is empty. Name a file.');
  }
  const folder = files.find(({ place }) => isFolder(place));
  if (folder !== undefined) {
    throw new Failure(exits.unreadable, `${folder.place} is a folder. Name a file in it.`);
  }
  const there = files.filter(({ place }) => existsSync(place)).map(({ place }) => place);
  if (there.length > 0 && !force) {
    const [first, ...rest] = there;
    const more = rest.length === 0 ? '' : ` and ${rest.length} more`;
    throw new Failure(
      exits.unreadable,
      `${first}${more} would be overwritten, so nothing was written. Choose another place, or add --force.`,
    );
  }
  const made: string[] = [];
  for (const { place, content } of files) {
    try {
      makeFolder(dirname(place));
      if (!existsSync(place)) made.push(place);
      writeWhole(place, content);
    } catch (thrown) {
      // Files that belong together are left complete or not at all.
      for (const one of made) if (existsSync(one)) rmSync(one);
      throw new Failure(exits.unreadable, `${place} could not be written: ${whyUnwritten(thrown)}.`);
    }
  }
}

/** Ends the command at once, before the work, where a folder cannot be made because a file has its name. */
export function checkFolder(folder: string): void {
  if (folder === '' || (existsSync(folder) && !isFolder(folder))) {
    throw new Failure(exits.unreadable, `"${folder}" is not a folder. Name another one for the records.`);
  }
}

function isFolder(place: string): boolean {
  return existsSync(place) && statSync(place).isDirectory();
}

/** Makes a folder with those above it, one by one; where the system refuses one of them, that is the end of it. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Writes a file beside its place and then gives it its name, so that whoever comes upon the name finds all of it. */
function writeWhole(place: string, content: Written['content']): void {
  // A device, a pipe or what a link points to is written to as it is.
  if (existsSync(place) && !lstatSync(place).isFile()) {
    writeFileSync(place, content);
    return;
  }
  const aside = join(dirname(place), `.${basename(place)}.${process.pid}.part`);
  try {
    writeFileSync(aside, content, { flag: 'wx' });
    renameSync(aside, place);
  } catch (thrown) {
    if (existsSync(aside)) rmSync(aside);
    throw thrown;
  }
}
