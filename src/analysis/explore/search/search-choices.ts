import { drawFrom, impossible } from '../../../base/index';
import type { Trail } from '../line';
import type { Joint } from '../walk/joint';
import type { Distance } from './distance';

/** A position that plays go on from. */
export interface Kept {
  readonly state: Int32Array;
  readonly trail: Trail;
  visits: number;
}

/** A goal that no play has met, and by turn the position from which it was nearest. */
export interface Missing {
  readonly goal: number;
  readonly distance: Distance;
  readonly nearest: { readonly distance: number; readonly kept: Kept }[];
}

/** How a joint order is chosen. */
export type Ordering = 'least used' | 'any' | 'mostly hold' | 'by weights';
export const orderings: readonly Ordering[] = ['by weights', 'least used', 'mostly hold', 'any'];

/** Chooses a joint order: on each track what was ordered least, or any, or mostly nothing; remembers what it chose. */
export function chooseOrders(
  { counts, orders, places }: Joint,
  used: readonly Float64Array[],
  ordering: Exclude<Ordering, 'by weights'>,
  random: () => number,
): void {
  for (let track = 0; track < counts.length; track++) {
    const count = counts[track] ?? impossible();
    const listed = orders[track] ?? impossible();
    const times = used[track] ?? impossible();
    let place = Math.floor(random() * count);
    if (ordering === 'mostly hold' && random() < 0.75) place = 0;
    if (ordering === 'least used') {
      const first = place;
      for (let at = 1; at < count; at++) {
        const other = (first + at) % count;
        if (
          (times[listed[other] ?? impossible()] ?? impossible()) <
          (times[listed[place] ?? impossible()] ?? impossible())
        )
          place = other;
      }
    }
    places[track] = place;
    const order = listed[place] ?? impossible();
    times[order] = (times[order] ?? impossible()) + 1;
  }
}

/** The position nearest to a goal: of all turns, or of one turn drawn at random. */
export function nearestOf({ nearest }: Missing, random: () => number): Kept | undefined {
  const turns = nearest.filter((one) => one !== undefined);
  if (random() < 0.5) return turns[Math.floor(random() * turns.length)]?.kept;
  let least: (typeof turns)[number] | undefined;
  for (const one of turns) if (least === undefined || one.distance <= least.distance) least = one;
  return least?.kept;
}

/** Of four kept positions drawn at random, the one that was gone on from least. */
export function leastVisited(kept: readonly Kept[], random: () => number): Kept | undefined {
  let least: Kept | undefined;
  for (let drawn = 0; drawn < 4; drawn++) {
    const one = kept[Math.floor(random() * kept.length)];
    if (one !== undefined && (least === undefined || one.visits < least.visits)) least = one;
  }
  return least;
}

/** Numbers from 0 up to 1 that depend on nothing but the seed. */
export function randomFrom(seed: number): () => number {
  let count = 0;
  return () => drawFrom(seed, count++, 0x5eed) / 4294967296;
}
