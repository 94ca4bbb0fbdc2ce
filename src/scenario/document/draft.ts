import type { Path, Position } from './problem';
import type { ScenarioDocument, WrittenDocument } from './schema';
import { documentIn } from './wording';

/** A document whose shape is right, with the place of every node. */
export interface Draft {
  /** The document as its author wrote it, with both levels of its texts and its translations. */
  readonly written: WrittenDocument;
  /** The same in plain words, in its own language: a string for every text. Its paths are places of the written one. */
  readonly document: ScenarioDocument;
  /** The place of the value at `path` (of a map or list: of its key), or of its nearest ancestor that the author wrote. */
  readonly placeOf: (path: Path) => Position;
  /** The place of the key at the end of `path`, where the author wrote one; otherwise that of the value. */
  readonly placeOfKey: (path: Path) => Position;
  /** The place of a character (from 0) inside the string at `path`. */
  readonly placeWithin: (path: Path, offset: number) => Position;
}

/** The draft of a document whose shape is right. */
export function draftFrom(
  written: WrittenDocument,
  { placeOf, placeOfKey, placeWithin }: Pick<Draft, 'placeOf' | 'placeOfKey' | 'placeWithin'>,
): Draft {
  return { written, document: documentIn(written, 'plain'), placeOf, placeOfKey, placeWithin };
}

/** One file of a scenario as it was found; `path` is relative to the scenario's folder. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
