import { drawFrom, scale } from '../../base/index';
import type { Run } from './run';

/**
 * The result at a chance point: told, the next branch, or drawn by its key. `weights` are whole and not negative and may be used
 * again by the caller after the call.
 */
export function chance(
  run: Run,
  point: number,
  key: number,
  weights: readonly number[],
  total: number,
): number {
  if (run.told !== undefined || run.branching !== undefined) {
    const result = toldOrNext(run, point, weights);
    if (result >= 0) return result;
  }
  const number = scale(drawFrom(run.ofGame, run.ofTurn, key), total);
  let sum = 0;
  for (let at = 0; at < weights.length; at++) {
    sum += weights[at] as number;
    if (number < sum) return at;
  }
  throw new Error(`the draw ${number} is not below the sum of weights ${sum}`);
}

/** Whether something with a chance in 100 comes. */
export function happens(run: Run, point: number, key: number, odds: number): boolean {
  if (run.told !== undefined || run.branching !== undefined) {
    const result = toldOrNext(run, point, [odds, 100 - odds]);
    if (result >= 0) return result === 0;
  }
  return scale(drawFrom(run.ofGame, run.ofTurn, key), 100) < odds;
}

/** The told result, or the one of this pass through all branches; -1 where it is to be drawn. */
function toldOrNext({ told, branching }: Run, point: number, weights: readonly number[]): number {
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
  return branching.path[at] as number;
}
