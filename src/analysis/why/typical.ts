import { impossible } from '../../base/index';
import { forEachPlay, type WhyTally } from './recorded';

/**
 * The run of the play with an ending that lies nearest to all others with it (their medoid; Kaufman and Rousseeuw 1990, *Finding Groups
 * in Data*, ch. 2). Two plays are as far apart as their events: each counts the turns between its first coming in the one and in the
 * other, and one that never comes counts as coming after the last turn. Among equals, the first. Undefined where no play has the
 * ending.
 * @param byTurn by event and turn, how many plays with the ending had it first in that turn; in turn 0, how many never had it
 */
export function typicalRun(
  tally: WhyTally,
  byTurn: Float64Array,
  isAsked: Uint8Array,
  lastTurn: number,
): number | undefined {
  const rows = lastTurn + 1;
  const width = byTurn.length / rows;
  const when = (first: number): number => (first === 0 ? rows : first);
  // Distances of events add up, so the sum over all plays needs only how many had an event when.
  const costs = new Float64Array(byTurn.length);
  for (let event = 0; event < width; event++) {
    for (let first = 0; first < rows; first++) {
      let cost = 0;
      for (let other = 0; other < rows; other++)
        cost += (byTurn[event * rows + other] ?? impossible()) * Math.abs(when(first) - when(other));
      costs[event * rows + first] = cost;
    }
  }
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  forEachPlay(tally, (ending, firsts, run) => {
    if (isAsked[ending] === 0) return;
    let sum = 0;
    for (let event = 0; event < width; event++)
      sum += costs[event * rows + (firsts[event] ?? impossible())] ?? impossible();
    if (sum > least || (sum === least && nearest !== undefined && nearest < run)) return;
    least = sum;
    nearest = run;
  });
  return nearest;
}
