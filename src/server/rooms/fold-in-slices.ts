import { setImmediate as others } from 'node:timers/promises';
import { type Entry, foldEntries, type Room } from '../../classroom/index';

/** Milliseconds of folding after which other classes are heard. */
const longestSlice = 25;

/** The room after entries, in their order. A long class takes its time, and whoever else asks something meanwhile is answered. */
export async function foldInSlices(room: Room, entries: readonly Entry[]): Promise<Room> {
  let folded = room;
  let until = performance.now() + longestSlice;
  for (const entry of entries) {
    folded = foldEntries(folded, [entry]);
    if (performance.now() < until) continue;
    await others();
    until = performance.now() + longestSlice;
  }
  return folded;
}
