import type { MiniMapLand, ShelfEntry } from '../panels/index';

/** The lands of the sides that a crisis is first of all between, which are called by their emblems in the map's data. */
export function partiesOf({ sides }: Pick<ShelfEntry, 'sides'>): readonly MiniMapLand[] {
  return sides.slice(0, 2).map(({ emblem, name }) => ({ id: emblem, name }));
}
