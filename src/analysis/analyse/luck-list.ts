import { draw, luckKey } from '../../base/index';

const key = luckKey('analysis:plays');

/**
 * The seed of the play at a place of the list, from 0: one list for every position and alternative of every analysis, so that
 * all are compared under the same luck, and the same number of plays gives the same figures on every machine.
 */
export function seedAt(place: number): number {
  return draw(0, place + 1, key);
}

/** Places from `from` up to, not including, `to`. */
export interface Batch {
  readonly from: number;
  readonly to: number;
}

/** The first batch is small enough for a result at once; no batch is so large that work cannot be shared. */
const first = 8;
const largest = 128;

/** Batches that together are the first `plays` places: each as large as all before it, up to 128. */
export function batchesOf(plays: number): readonly Batch[] {
  const batches: Batch[] = [];
  for (let from = 0; from < plays; ) {
    const to = Math.min(plays, from + Math.min(largest, Math.max(first, from)));
    batches.push({ from, to });
    from = to;
  }
  return batches;
}
