import type { Position } from '../document/problem';

/** A file's text, with what is needed to name the line and column of any character. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

/** Prepares a text for `placeAt`. */
export function textFile(path: string, text: string): TextFile {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { path, text, lineStarts };
}

/** Line and column (both from 1, columns in UTF-16 units as editors count) of the character at `offset`. */
export function placeAt(file: TextFile, offset: number): Position {
  const at = Math.max(0, Math.min(offset, file.text.length));
  let low = 0;
  let high = file.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((file.lineStarts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { file: file.path, line: low + 1, column: at - (file.lineStarts[low] ?? 0) + 1 };
}
