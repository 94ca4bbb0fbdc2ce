import { type Agents, evaluate, slopes } from './agent-payoffs';
import type { System } from './path';

/*
 * Unknowns of the quantal response equations: for each action but the first of its set, y(a) = log P(a|h) - log P(first|h); and
 * at the end lambda times the range of payoffs. Probabilities then sum to 1 by themselves and may become as small as they like.
 */

/** The logarithm of each action's probability at a point. */
export function logsOf({ starts }: Agents, z: Float64Array): Float64Array {
  const sets = starts.length - 1;
  const logs = new Float64Array(starts[sets] ?? 0);
  for (let set = 0; set < sets; set++) {
    const [start = 0, end = 0] = starts.subarray(set, set + 2);
    let most = 0;
    for (let action = start + 1; action < end; action++) {
      logs[action] = z[unknownOf(action, set)] ?? 0;
      most = Math.max(most, logs[action] ?? 0);
    }
    let sum = 0;
    for (let action = start; action < end; action++) sum += Math.exp((logs[action] ?? 0) - most);
    const total = most + Math.log(sum);
    for (let action = start; action < end; action++) logs[action] = (logs[action] ?? 0) - total;
  }
  return logs;
}

/** Place of an action's unknown: each set before it, and its own, has a first action that has none. */
function unknownOf(action: number, set: number): number {
  return action - set - 1;
}

/** The equations y(a) - lambda (U(a|h) - U(first|h)) = 0, one for each action but the first of its set, and their slope. */
export function responseSystem(agents: Agents, range: number): System {
  const { starts } = agents;
  const sets = starts.length - 1;
  const actions = starts[sets] ?? 0;
  const size = actions - sets + 1;
  const equations: { readonly action: number; readonly first: number; readonly at: number }[] = [];
  for (let set = 0; set < sets; set++) {
    const [first = 0, end = 0] = starts.subarray(set, set + 2);
    for (let action = first + 1; action < end; action++) {
      equations.push({ action, first, at: unknownOf(action, set) });
    }
  }
  return {
    size,
    value(z) {
      const { worth } = evaluate(agents, logsOf(agents, z));
      const lambda = (z[size - 1] ?? 0) / range;
      const result = new Float64Array(size - 1);
      for (const { action, first, at } of equations) {
        result[at] = (z[at] ?? 0) - lambda * ((worth[action] ?? 0) - (worth[first] ?? 0));
      }
      return result;
    },
    slope(z) {
      const evaluation = evaluate(agents, logsOf(agents, z));
      const { worth, chosen } = evaluation;
      const lambda = (z[size - 1] ?? 0) / range;
      const free = slopes(agents, evaluation);
      const result = new Float64Array((size - 1) * size);
      for (const { action, first, at } of equations) {
        const row = result.subarray(at * size, (at + 1) * size);
        const difference = (column: number) =>
          (free[action * actions + column] ?? 0) - (free[first * actions + column] ?? 0);
        for (let set = 0; set < sets; set++) {
          const [start = 0, end = 0] = starts.subarray(set, set + 2);
          // The logarithm of p(b) grows by 1 - p(b) with y(b), that of its siblings by - p(b).
          let sum = 0;
          for (let column = start; column < end; column++) sum += difference(column);
          for (let column = start + 1; column < end; column++) {
            row[unknownOf(column, set)] = -lambda * (difference(column) - (chosen[column] ?? 0) * sum);
          }
        }
        row[at] = (row[at] ?? 0) + 1;
        row[size - 1] = -((worth[action] ?? 0) - (worth[first] ?? 0)) / range;
      }
      return result;
    },
  };
}
