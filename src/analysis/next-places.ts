import { impossible } from '../base/index';

/**
 * Goes on in place to the next combination of one order from each list, the last list fastest. Gives the first list whose place
 * moved, or -1 after the last combination.
 */
export function nextPlaces(
  places: number[],
  lists: readonly { readonly orders: readonly number[] }[],
): number {
  for (let at = lists.length - 1; at >= 0; at--) {
    const next = (places[at] ?? impossible()) + 1;
    if (next < (lists[at] ?? impossible()).orders.length) {
      places[at] = next;
      return at;
    }
    places[at] = 0;
  }
  return -1;
}
