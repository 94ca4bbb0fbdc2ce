import type { Actor, Scenario } from '../../scenario/index';
import { estimateOf } from '../statistics/moments';
import { likelihoodOf } from '../statistics/share';
import type { Prospect } from '../types';
import type { Outcomes } from './tally';

/** A score lies between these, and so does each objective. */
export const scoreBounds = { least: 0, most: 10 } as const;

/** What counted plays say of a position, for one seat. */
export function prospectOf(scenario: Scenario, seat: Actor, outcomes: Outcomes): Prospect {
  const plays = outcomes.score.count;
  const families = [...new Set(scenario.endings.map(({ family }) => family))];
  const countOf = (family: string): number =>
    scenario.endings.reduce(
      (sum, ending, at) => sum + (ending.family === family ? (outcomes.endings[at] ?? 0) : 0),
      0,
    );
  return {
    method: { by: 'sample', plays },
    score: estimateOf(outcomes.score, scoreBounds),
    objectives: seat.objectives.flatMap(({ id }, at) => {
      const moments = outcomes.objectives[at];
      return moments === undefined ? [] : [{ id, score: estimateOf(moments, scoreBounds) }];
    }),
    families: families.map((family) => likelihoodOf(family, countOf(family), plays)),
    endings: scenario.endings.map(({ id }, at) => likelihoodOf(id, outcomes.endings[at] ?? 0, plays)),
  };
}
