import type { Path } from '../document/problem';
import type { IdKind } from './id-places';

/** Something that has an id: the kind, and the ids that lead to it, as `['iran', 'diplomacy', 'severed']` for a posture. */
export interface Named {
  readonly kind: IdKind;
  readonly ids: readonly string[];
}

/** One id in a string: of what, and where its letters stand in the string. */
export interface Piece extends Named {
  readonly offset: number;
}

/** One id in a document: in the key or in the value at a path. */
export interface Mention extends Piece {
  readonly path: Path;
  readonly on: 'key' | 'value';
}

/** Whether two are the same thing. */
export function isSame(one: Named, other: Named): boolean {
  return keyOf(one) === keyOf(other);
}

/** The kind and all ids as one word, as a person can type it: `posture:iran.diplomacy.severed`. */
export function keyOf({ kind, ids }: Named): string {
  return `${kind}:${ids.join('.')}`;
}

/** The id itself. */
export function idOf({ ids }: Named): string {
  return ids.at(-1) ?? '';
}
