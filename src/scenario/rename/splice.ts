import type { Draft, SourceFile } from '../document/draft';
import type { Position } from '../document/problem';
import { textFile } from '../read/lines';
import { idOf, type Mention } from './mention';

/** Some characters of a file and what comes in their place. */
export interface Splice {
  readonly at: Position;
  /** What stands there now; with quotes around it, they stay. */
  readonly from: string;
  readonly to: string;
}

/** What puts a new id in the place of one that is mentioned. */
export function spliceOf(draft: Draft, mention: Mention, to: string): Splice {
  const { path, on, offset } = mention;
  const from = idOf(mention);
  if (on === 'value') return { at: draft.placeWithin(path, offset), from, to };
  const before = String(path.at(-1)).slice(0, offset);
  return { at: draft.placeOfKey(path), from: before + from, to: before + to };
}

/** How much of each file was changed, by its path. */
export type Counts = ReadonlyMap<string, number>;

/** Files with some of their characters replaced; or a place where something else stands than was to be replaced. */
export type Spliced =
  | { readonly files: readonly SourceFile[]; readonly counts: Counts }
  | { readonly strange: Position };

/** The files with some of their characters replaced, and nothing else changed. */
export function spliced(files: readonly SourceFile[], splices: readonly Splice[]): Spliced {
  const counts = new Map<string, number>();
  const changed: SourceFile[] = [];
  for (const file of files) {
    const here = splices.filter(({ at }) => at.file === file.path);
    const text = here.length === 0 ? undefined : splicedText(file, here);
    if (typeof text === 'object') return text;
    if (text !== undefined) counts.set(file.path, here.length);
    changed.push(text === undefined ? file : { path: file.path, bytes: new TextEncoder().encode(text) });
  }
  return { files: changed, counts };
}

function splicedText(file: SourceFile, splices: readonly Splice[]): string | { readonly strange: Position } {
  const text = new TextDecoder().decode(file.bytes);
  return splicedPart(text, 0, text.length, offsetsOf(text, splices));
}

/** A splice with its place in the text of its file. */
export interface Placed extends Splice {
  readonly start: number;
}

/** Splices of one file with their places in its text, in their order. */
export function offsetsOf(text: string, splices: readonly Splice[]): readonly Placed[] {
  const { lineStarts } = textFile('', text);
  const placed = splices.map((splice) => {
    const start = (lineStarts[splice.at.line - 1] ?? 0) + splice.at.column - 1;
    return { ...splice, start: /['"]/.test(text.charAt(start)) ? start + 1 : start };
  });
  return placed.sort((one, other) => one.start - other.start);
}

/** A part of a text with the splices in it made. */
export function splicedPart(
  text: string,
  from: number,
  end: number,
  splices: readonly Placed[],
): string | { readonly strange: Position } {
  let done = from;
  let made = '';
  for (const splice of splices) {
    if (splice.start < from || splice.start >= end) continue;
    // Letters can be written as escapes, which nobody does by hand.
    if (splice.start < done || !text.startsWith(splice.from, splice.start)) return { strange: splice.at };
    made += text.slice(done, splice.start) + splice.to;
    done = splice.start + splice.from.length;
  }
  return made + text.slice(done, end);
}
