import { impossible } from '../../base/index';

/*
 * A row of a draw (`Draws.rows`): how many results, then by threes a result, its weight and its dial. A draw is one number from 0 up
 * to 1, mapped through the weights in their written order, so that a small change of one weight changes few results.
 */

/**
 * The result on which a draw falls when the weight of one dial is multiplied. In a draw out of 100, the other result has what is
 * left of 100; elsewhere the other weights stay as they are.
 * @param drawn from 0 up to 1
 */
export function fallsBent(
  rows: Int32Array,
  row: number,
  drawn: number,
  dial: number,
  factor: number,
  isOf100: boolean,
): number {
  const last = row + 3 * (rows[row] ?? impossible());
  if (isOf100) return fallsOf100(rows, row, drawn, factor);
  let total = 0;
  for (let at = row + 1; at < last; at += 3) {
    const weight = rows[at + 1] ?? impossible();
    total += rows[at + 2] === dial ? weight * factor : weight;
  }
  const reached = drawn * total;
  let sum = 0;
  let at = row + 1;
  for (; at < last - 2; at += 3) {
    const weight = rows[at + 1] ?? impossible();
    sum += rows[at + 2] === dial ? weight * factor : weight;
    if (reached < sum) break;
  }
  return rows[at] ?? impossible();
}

/** Result 0 comes with the chance in 100 that stands first in the row, multiplied, and result 1 otherwise. */
function fallsOf100(rows: Int32Array, row: number, drawn: number, factor: number): number {
  const chance = rows[row + 1] === 0 ? (rows[row + 2] ?? impossible()) : 0;
  return drawn * 100 < Math.min(100, chance * factor) ? 0 : 1;
}
