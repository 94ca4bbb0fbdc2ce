import { estimateOf, type Moments, noMoments } from '../statistics/moments';
import type { Estimate, Movement, Prospect } from '../types';
import { comparisonsOf, type Plan } from './plan';
import { prospectOf, scoreBounds } from './prospect';
import { jointEstimate } from './simultaneous';
import type { GameTally, Outcomes } from './tally';

/** What the branches of one turn are worth, however that was found; lists stand in the order of the turn's plan. */
export interface WeighedTurn {
  readonly before: Prospect;
  /** With the seat's own orders, the others by their policies. */
  readonly chosen: Prospect;
  readonly alternatives: readonly Prospect[];
  /** By alternative: its score less that of what was chosen, from the real position and from those believed in. */
  readonly differences: readonly Estimate[];
  readonly known: readonly Estimate[];
  /** By decision: score of what was chosen less the mean of all that was open. */
  readonly gains: readonly Estimate[];
  readonly movement: Movement;
}

export interface WeighedGame {
  readonly turns: readonly WeighedTurn[];
  /** The score that came, or the one expected from the last position of a play that goes on. */
  readonly end: Estimate;
}

/** A difference of two scores lies between these. */
export const differenceBounds = { least: -10, most: 10 } as const;

/** An estimate of no width. */
export function sure(value: number): Estimate {
  return { mean: value, low: value, high: value };
}

/** What counted plays say of every branch. */
export function weighedBySample(plan: Plan, tally: GameTally): WeighedGame {
  const { kernel, actor, last, ending } = plan;
  const seat = kernel.scenario.actors[actor];
  if (seat === undefined) throw new Error(`no actor ${actor}`);
  const comparisons = comparisonsOf(plan.turns);
  const prospect = (outcomes: Outcomes): Prospect => prospectOf(kernel.scenario, seat, outcomes);
  const joint = (moments: Moments = noMoments): Estimate =>
    jointEstimate(moments, comparisons, differenceBounds);
  return {
    turns: tally.turns.map((turn) => ({
      before: prospect(turn.before),
      chosen: prospect(turn.chosen),
      alternatives: turn.alternatives.map(prospect),
      differences: turn.differences.map(joint),
      known: turn.known.map(joint),
      gains: turn.gains.map(joint),
      movement: { choice: joint(turn.choice), others: joint(turn.others), luck: joint(turn.luck) },
    })),
    end: ending >= 0 ? sure(kernel.score(last, actor)) : estimateOf(tally.last.score, scoreBounds),
  };
}
