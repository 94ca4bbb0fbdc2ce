import type { ActorId, PlayPlan, Scenario } from './scenario';

/** The shorter ways to play that are offered to a side. */
export function plansFor({ plans = [] }: Scenario, side: ActorId): readonly PlayPlan[] {
  return plans.filter(({ sides }) => sides === undefined || sides.includes(side));
}

/** A shorter way to play by its id; undefined where the scenario has no such one. */
export function planNamed({ plans }: Pick<Scenario, 'plans'>, id: string | undefined): PlayPlan | undefined {
  return plans?.find((plan) => plan.id === id);
}

/** What was put together already, for each scenario and plan. */
const known = new WeakMap<Scenario, Map<string, Scenario>>();

/**
 * The scenario as it is played by a plan: the same in all that it means, and whoever shows it counts the turns of the plan. Without a plan,
 * or with one that the scenario does not have, it is the scenario itself. What has been asked for once is the same object the next time.
 */
export function planned(scenario: Scenario, id: string | undefined): Scenario {
  const plan = planNamed(scenario, id);
  if (plan === undefined || scenario.playing === plan.id) return scenario;
  const byPlan = known.get(scenario) ?? new Map<string, Scenario>();
  known.set(scenario, byPlan);
  const made = byPlan.get(plan.id) ?? { ...scenario, playing: plan.id };
  byPlan.set(plan.id, made);
  return made;
}

/** What the turns of a play are counted by. */
type Playing = Pick<Scenario, 'plans' | 'playing'>;

function planIn(scenario: Playing): PlayPlan | undefined {
  return planNamed(scenario, scenario.playing);
}

/** How many turns history plays before the first that is decided. */
export function turnsBefore(scenario: Playing): number {
  return planIn(scenario)?.first ?? 0;
}

/** How many turns are decided, at most; of a play that went on after its plan's last turn, all until the end of the crisis. */
export function turnsPlayed(scenario: Playing & Pick<Scenario, 'turns'>, turn = 1): number {
  const plan = planIn(scenario);
  const last = plan === undefined || turn > plan.last + 1 ? scenario.turns.length - 1 : plan.last;
  return last + 1 - turnsBefore(scenario);
}

/** The number of a turn among those that are decided, from 1; below 1 for those that history plays. */
export function countedTurn(scenario: Playing, turn: number): number {
  return turn - turnsBefore(scenario);
}

/** Whether a play breaks off after that many turns, since its plan has no more. */
export function isPlanOver(scenario: Playing, resolved: number): boolean {
  const plan = planIn(scenario);
  return plan !== undefined && resolved > plan.last;
}

/**
 * The minutes that a class needs, as the crisis says. Of a shorter way to play, it says only what one player needs, and a class needs
 * as much more as for the whole, in steps of five minutes.
 */
export function minutesOfClass(scenario: Scenario): number {
  const { minutes } = scenario.about;
  const plan = planIn(scenario);
  return plan === undefined
    ? minutes.class
    : 5 * Math.ceil((minutes.class * plan.minutes) / minutes.solo / 5);
}
