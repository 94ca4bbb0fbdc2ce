import { type Actor, deadlySides, endingFamilies, icbViolence, type Scenario } from '../../scenario/index';
import { hasViolenceByPlay } from '../kernel/ending-classes';
import { estimateOf } from '../statistics/moments';
import { likelihoodOf, shareOf } from '../statistics/share';
import type { Estimate, Likelihood, Prospect } from '../types';
import type { Outcomes } from './tally';

/** A score lies between these, and so does each objective. */
export const scoreBounds = { least: 0, most: 10 } as const;

/** What counted plays say of a position, for one seat. */
export function prospectOf(scenario: Scenario, seat: Actor, outcomes: Outcomes): Prospect {
  const plays = outcomes.score.count;
  const families = endingFamilies(scenario);
  const countOf = (family: string): number =>
    scenario.endings.reduce(
      (sum, ending, at) => sum + (ending.family === family ? (outcomes.endings[at] ?? 0) : 0),
      0,
    );
  const deadly = deadlySides(scenario);
  return {
    method: { by: 'sample', plays },
    score: estimateOf(outcomes.score, scoreBounds),
    objectives: seat.objectives.flatMap(({ id }, at) => {
      const moments = outcomes.objectives[at];
      return moments === undefined ? [] : [{ id, score: estimateOf(moments, scoreBounds) }];
    }),
    families: families.map((family) => likelihoodOf(family, countOf(family), plays)),
    endings: scenario.endings.map(({ id }, at) => likelihoodOf(id, outcomes.endings[at] ?? 0, plays)),
    ...violenceByPlay(scenario, (level) => shareOf(outcomes.violence[level] ?? 0, plays).share),
    ...(deadly.length === 0
      ? {}
      : {
          killed: shareOf(outcomes.killed, plays).share,
          killedBy: deadly.map(({ id }, at) => {
            return { id, share: shareOf(outcomes.killedBy[at] ?? 0, plays).share };
          }),
        }),
  };
}

/** What a position leads to, exactly. */
export interface ExactOutcomes {
  /** By ending. */
  readonly endings: readonly number[];
  /** By level of violence. */
  readonly violence: readonly number[];
  /** By actor; and by actor and objective. */
  readonly scores: readonly number[];
  readonly objectives: readonly (readonly number[])[];
  readonly states: number;
}

/** The prospect of an actor where everything that can happen was followed. */
export function exactProspect(scenario: Scenario, actor: number, found: ExactOutcomes): Prospect {
  const sureScore = (mean: number): Estimate => ({ mean, low: mean, high: mean });
  const sureShare = (id: string, share: number): Likelihood => ({ id, share, low: share, high: share });
  const shareOf = (at: number): number => found.endings[at] ?? 0;
  const families = endingFamilies(scenario);
  return {
    method: { by: 'exact', states: found.states },
    score: sureScore(found.scores[actor] ?? 0),
    objectives: (scenario.actors[actor]?.objectives ?? []).map(({ id }, at) => ({
      id,
      score: sureScore(found.objectives[actor]?.[at] ?? 0),
    })),
    families: families.map((id) =>
      sureShare(
        id,
        scenario.endings.reduce((sum, { family }, at) => (family === id ? sum + shareOf(at) : sum), 0),
      ),
    ),
    endings: scenario.endings.map(({ id }, at) => sureShare(id, shareOf(at))),
    ...violenceByPlay(scenario, (level) => found.violence[level] ?? 0),
  };
}

/** The shares of levels of violence, where the endings alone do not say them. */
function violenceByPlay(scenario: Scenario, share: (level: number) => number): Pick<Prospect, 'violence'> {
  if (!hasViolenceByPlay({ scenario })) return {};
  return { violence: icbViolence.map((is, level) => ({ is, share: share(level) })) };
}
