import type { ShelfEntry } from '../panels/index';

/** The emblems of the sides that a crisis is first of all between. */
export function partiesOf({ sides }: Pick<ShelfEntry, 'sides'>): string[] {
  return sides.slice(0, 2).map(({ emblem }) => emblem);
}
