import type { ActorId, PlayPlan, Scenario } from './scenario';

/** The shorter ways to play that are offered to a side. */
export function plansFor({ plans = [] }: Scenario, side: ActorId): readonly PlayPlan[] {
  return plans.filter(({ sides }) => sides === undefined || sides.includes(side));
}

/** A shorter way to play by its id; undefined where the scenario has no such one. */
export function planNamed({ plans }: Pick<Scenario, 'plans'>, id: string | undefined): PlayPlan | undefined {
  return plans?.find((plan) => plan.id === id);
}
