import type { ShelfEntry } from '../panels/index';

/** A small picture of a crisis; provisional. */
export function Thumbnail(_: { readonly entry: ShelfEntry }) {
  return null;
}
