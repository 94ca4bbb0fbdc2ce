import type { SourceFile } from '../document/draft';
import { limits } from '../document/limits';
import type { Problem } from '../document/problem';
import { placeAt, type TextFile, textFile } from './lines';
import { strangeCharacter } from './node';

/** A file's text, or why it has none: larger than so many bytes, not UTF-8, or with characters that no text has. */
export function readBytes(file: SourceFile, limit: number = limits.fileBytes): TextFile | Problem {
  const start = { file: file.path, line: 1, column: 1 };
  if (file.bytes.length > limit) {
    return {
      code: 'E002',
      at: start,
      path: [],
      facts: { bytes: file.bytes.length, limit, of: 'file' },
    };
  }
  const decoded = decode(file.bytes);
  if (decoded === undefined) {
    return { code: 'E001', at: placeOfBadByte(file), path: [], facts: {} };
  }
  const text = textFile(file.path, decoded);
  const strange = strangeCharacter(decoded);
  if (strange < 0) return text;
  const character = `U+${decoded.charCodeAt(strange).toString(16).toUpperCase().padStart(4, '0')}`;
  return { code: 'E001', at: placeAt(text, strange), path: [], facts: { character } };
}

/** Strict UTF-8; a byte order mark at the start is dropped. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The place of the first byte that is not UTF-8, found by halving. */
function placeOfBadByte(file: SourceFile): Problem['at'] {
  let good = 0;
  let bad = file.bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesSoFar(file.bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder('utf-8').decode(file.bytes.subarray(0, good), { stream: true });
  return placeAt(textFile(file.path, before), before.length);
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
