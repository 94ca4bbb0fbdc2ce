import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { exits, Failure } from '../failure';
import { attempt } from './read-bounded';

/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** Whether a name can be that of a file or a folder on every system. */
export function isPortableName(name: string): boolean {
  return (
    name.length <= 100 &&
    /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) &&
    !name.endsWith('.') &&
    !reserved.test(name)
  );
}

/**
 * Where files belong that somebody else has named, each below a folder: paths with `/` between their parts. Fails with exit 2
 * before anything is written where one would lie elsewhere, could not be on every system, or is the same file as another on some.
 */
export function placesInside(folder: string, paths: readonly string[]): readonly string[] {
  const taken = new Map<string, string>();
  return paths.map((path) => {
    const parts = path.split('/');
    if (!parts.every(isPortableName)) {
      throw new Failure(
        exits.unreadable,
        `The file "${path}" cannot be written on every system under that name, so nothing was written. Change the id that it comes from.`,
      );
    }
    const same = taken.get(path.toLowerCase());
    if (same !== undefined) {
      throw new Failure(
        exits.unreadable,
        `"${same}" and "${path}" are one file on some systems, so nothing was written. Change one of the ids that they come from.`,
      );
    }
    taken.set(path.toLowerCase(), path);
    requireNoLink(folder, parts);
    return join(folder, ...parts);
  });
}

/** A link on the way could lead out of the folder, and writing to a pipe could wait for ever. */
function requireNoLink(folder: string, parts: readonly string[]): void {
  for (let depth = 1; depth <= parts.length; depth++) {
    const place = join(folder, ...parts.slice(0, depth));
    const there = attempt(place, () => lstatSync(place, { throwIfNoEntry: false }));
    if (there === undefined || there.isFile() || there.isDirectory()) continue;
    const what = there.isSymbolicLink()
      ? `is a link and could lead out of ${folder}`
      : 'is neither a file nor a folder';
    throw new Failure(
      exits.unreadable,
      `${place} ${what}, so nothing was written. Remove it, or name another folder.`,
    );
  }
}
