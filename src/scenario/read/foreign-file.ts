import type { SourceFile } from '../document/draft';
import { limits } from '../document/limits';
import type { Problem } from '../document/problem';
import { partKeys, partOf, strayFile } from './join-files';
import type { Node } from './node';

/*
 * A file that somebody took for a crisis, but that is not one, is refused in one sentence instead of by a list of everything that
 * it lacks. Whatever is clearly meant as a crisis is read on, and every mistake in it is reported.
 */

/** What a file seems to be that is no crisis. */
export type Foreign = 'empty' | 'archive' | 'page' | 'record' | 'binary' | 'text' | 'document' | 'misnamed';

/** Characters that are looked at: what a file is shows at its beginning. */
const looked = 65_536;

const topKeys: ReadonlySet<string> = new Set(['format', ...partKeys]);

/** Why a file that stands alone is no crisis, by its bytes; undefined where it may be one, or is a named part of one. */
export function foreignFile({ path, bytes }: SourceFile): Problem | undefined {
  if (isNearlyPart(path)) return undefined;
  if (bytes.length === 0) return foreign(path, 'empty');
  if (startsWith(bytes, archives)) return foreign(path, 'archive');
  const start = bytes.subarray(0, looked);
  const text = new TextDecoder().decode(start);
  if (/^\s*<(!doctype html|html|head|body)\b/i.test(text)) return foreign(path, 'page');
  if (/^\s*demarche \d/.test(text) || /^\s*\{\s*"demarche"\s*:/.test(text)) return foreign(path, 'record');
  // UTF-16 has zeros too; that a text is in it is told where it is read.
  if (start.includes(0) && !startsWith(bytes, wideTexts)) return foreign(path, 'binary');
  if (/\.crisis\.json$/i.test(path)) return undefined;
  const isMeant = keysWritten(text) >= 3;
  const isShort = bytes.length <= limits.fileBytes;
  if (/\.json$/i.test(path)) {
    return isMeant || (isShort && isJson(text))
      ? undefined
      : foreign(path, isJson(text) ? 'document' : 'text');
  }
  if (!isMeant) return foreign(path, 'text');
  const wanted = text.trimStart().startsWith('{') ? `${plainName(path)}.crisis.json` : 'scenario.yaml';
  return foreign(path, 'misnamed', { wanted });
}

/** Whether a path is that of a part of a scenario, or misses it by some letters or by its ending. */
export function isNearlyPart(path: string): boolean {
  if (partOf(path.replace(/\.(yml|json)$/i, '.yaml')) !== undefined) return true;
  return /^[^/]+\.ya?ml$/i.test(path) && strayFile(path).facts.nearest !== undefined;
}

/** The same of a document that was read: a list, a text, or a map with none of the parts that a crisis has. */
export function foreignDocument(root: Node): Problem | undefined {
  const { path } = root.file;
  if (root.kind !== 'map') return /\.json$/i.test(path) ? foreign(path, 'document') : undefined;
  const keys = root.entries.map(({ key }) => key);
  const known = keys.filter((key) => topKeys.has(key));
  if (known.length > (/\.crisis\.json$|(^|\/)scenario\.yaml$/i.test(path) ? 0 : 1)) return undefined;
  const shown = keys.slice(0, 5).map((key) => (key.length > 40 ? `${key.slice(0, 39)}…` : key));
  return foreign(path, 'document', {
    ...(shown.length > 0 ? { keys: shown.join(', ') } : {}),
    ...(keys.length > shown.length ? { more: keys.length - shown.length } : {}),
  });
}

function foreign(file: string, looks: Foreign, facts: Problem['facts'] = {}): Problem {
  return { code: 'E012', at: { file, line: 1, column: 1 }, path: [], facts: { looks, ...facts } };
}

/** Zip, gzip, 7z, xz, rar, bzip2 by their first bytes. */
const archives: readonly (readonly number[])[] = [
  [0x50, 0x4b, 3, 4],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0xfd, 0x37, 0x7a, 0x58],
  [0x52, 0x61, 0x72, 0x21],
  [0x42, 0x5a, 0x68],
];

/** Byte order marks of UTF-16. */
const wideTexts: readonly (readonly number[])[] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

function startsWith(bytes: Uint8Array, starts: readonly (readonly number[])[]): boolean {
  return starts.some((start) => start.every((byte, at) => bytes[at] === byte));
}

/** How many keys of a crisis a text writes, as YAML or as JSON. */
function keysWritten(text: string): number {
  const found = new Set<string>();
  for (const [, quoted, plain] of text.matchAll(/"([a-z]{2,12})"\s*:|^([a-z]{2,12}):/gm)) {
    const key = quoted ?? plain ?? '';
    if (topKeys.has(key)) found.add(key);
  }
  return found.size;
}

/** Whether a text may be JSON, so that what it holds can be said. */
function isJson(text: string): boolean {
  return /^\s*[[{"]/.test(text);
}

function plainName(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  return name.replace(/(\.crisis)?(\.[a-z0-9]+)+$/i, '') || 'my-crisis';
}
