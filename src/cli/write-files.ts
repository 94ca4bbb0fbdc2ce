import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exits, Failure } from './failure';
import { reasonOf } from './read-files';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'that place can only be read',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  EISDIR: 'it is a folder',
  EEXIST: 'something of that name is there',
  ENAMETOOLONG: 'its name is too long',
};

/** One file to write. */
export interface Written {
  readonly place: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files, making their folders. Nothing is written when one of them is there already and may not be replaced:
 * fails with exit 2 and a sentence, as it does where the system refuses.
 */
export function writeFiles(files: readonly Written[], { force }: { readonly force: boolean }): void {
  const there = files.filter(({ place }) => existsSync(place)).map(({ place }) => place);
  if (there.length > 0 && !force) {
    const [first, ...rest] = there;
    const more = rest.length === 0 ? '' : ` and ${rest.length} more`;
    throw new Failure(
      exits.unreadable,
      `${first}${more} would be overwritten, and nothing was written. Choose another place, or add --force.`,
    );
  }
  for (const { place, content } of files) {
    try {
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, content, force ? {} : { flag: 'wx' });
    } catch (thrown) {
      throw new Failure(exits.unreadable, `${place} could not be written: ${reasonOf(thrown, reasons)}.`);
    }
  }
}
