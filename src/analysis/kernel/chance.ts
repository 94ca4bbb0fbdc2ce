import { drawFrom, impossible } from '../../base/index';
import type { Run } from './run';

/** The last bound of a row: every draw is at most this. */
const certain = 0x7fffffff;

/**
 * A row for `fallsOn`: by twos a result and the greatest draw that falls on it, less 2147483648 so that it is a signed number.
 * `weights` are whole and not negative, and one of them is not 0; results without weight are left out.
 */
export function boundsOf(results: readonly number[], weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const row: number[] = [];
  let sum = 0;
  weights.forEach((weight, at) => {
    if (weight === 0) return;
    sum += weight;
    // A draw falls below `sum` when draw * total / 2^32 does: up to the last whole number before sum * 2^32 / total.
    const below = sum * 4294967296 - 1;
    row.push(results[at] ?? impossible(), (below - (below % total)) / total - 2147483648);
  });
  return row;
}

/** The result that the draw of a key falls on, in a row of `boundsOf` that begins at a place of `rows`. */
export function fallsOn(rows: Int32Array, row: number, run: Run, key: number): number {
  let at = row + 1;
  if ((rows[at] ?? impossible()) === certain) return rows[row] ?? impossible();
  const drawn = drawFrom(run.ofGame, run.ofTurn, key) ^ 0x80000000;
  while (drawn > (rows[at] ?? impossible())) at += 2;
  return rows[at - 1] ?? impossible();
}

/** Whether something with a chance in 100 comes. */
export function happens(run: Run, point: number, key: number, odds: number): boolean {
  if (run.told !== undefined || run.branching !== undefined) {
    const result = toldOrNext(run, point, [odds, 100 - odds]);
    if (result >= 0) return result === 0;
  }
  // As `scale` to 100 below the odds, which are whole.
  return drawFrom(run.ofGame, run.ofTurn, key) * 100 < odds * 4294967296;
}

/**
 * The told result at a chance point, or the one of this pass through all branches; -1 where it is to be drawn. `weights` are
 * whole and not negative.
 */
export function toldOrNext({ told, branching }: Run, point: number, weights: readonly number[]): number {
  const result = told?.get(point);
  if (result !== undefined) return result;
  if (branching === undefined) return -1;
  const at = branching.met++;
  branching.weights[at] = weights.slice();
  if (at >= branching.path.length) {
    const first = weights.findIndex((weight) => weight > 0);
    if (first < 0) throw new Error('a chance point where nothing can come');
    branching.path.push(first);
  }
  return branching.path[at] ?? impossible();
}
