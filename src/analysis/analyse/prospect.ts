import type { Actor, Scenario } from '../../scenario/index';
import type { Kernel } from '../kernel/kernel';
import { estimateOf } from '../statistics/moments';
import { likelihoodOf } from '../statistics/share';
import type { Estimate, Likelihood, Prospect } from '../types';
import { type Outcomes, outcomeCounter } from './tally';

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

/** The prospect of a play that is over: what came, and nothing else. */
export function certainProspect(
  kernel: Kernel,
  actor: number,
  state: Int32Array,
  endingId: string,
): Prospect {
  const { scenario } = kernel;
  const seat = scenario.actors[actor];
  const ending = scenario.endings.findIndex(({ id }) => id === endingId);
  if (seat === undefined || ending < 0) throw new Error(`no actor ${actor}, or no ending ${endingId}`);
  const counter = outcomeCounter(kernel, actor);
  counter.add(state, ending, kernel.score(state, actor));
  const prospect = prospectOf(scenario, seat, counter.counted());
  const sureScore = ({ mean }: Estimate): Estimate => ({ mean, low: mean, high: mean });
  const sureShare = ({ id, share }: Likelihood): Likelihood => ({ id, share, low: share, high: share });
  return {
    method: { by: 'exact', states: 1 },
    score: sureScore(prospect.score),
    objectives: prospect.objectives.map(({ id, score }) => ({ id, score: sureScore(score) })),
    families: prospect.families.map(sureShare),
    endings: prospect.endings.map(sureShare),
  };
}
