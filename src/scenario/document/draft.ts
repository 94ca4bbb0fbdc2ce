import type { Path, Position } from './problem';
import type { ScenarioDocument } from './schema';

/** A document whose shape is right, with the place of every node. */
export interface Draft {
  readonly document: ScenarioDocument;
  /** The place of the value at `path` (of a map or list: of its key), or of its nearest ancestor that the author wrote. */
  readonly placeOf: (path: Path) => Position;
  /** The place of a character (from 0) inside the string at `path`. */
  readonly placeWithin: (path: Path, offset: number) => Position;
}

/** One file of a scenario as it was found; `path` is relative to the scenario's folder. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
