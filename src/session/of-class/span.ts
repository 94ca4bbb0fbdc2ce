import { canonicalJson } from '../../base/index';
import { type Orders, planNamed, type Scenario } from '../../scenario/index';

/** Which turns of a play somebody decided. */
export interface Span {
  /** The plan by which it was played; absent: the whole crisis. */
  readonly plan?: string;
  /** How many turns history had played before. */
  readonly before: number;
  /** How many turns there are to decide. */
  readonly all: number;
}

/**
 * The turns that were decided in a play of a plan, as its result says it. A plan that the scenario does not have counts for none, and so
 * does one whose first turns did not go as in history, since then somebody played them.
 */
export function spanOf(scenario: Scenario, id: string | undefined, orders: readonly Orders[]): Span {
  const whole = { before: 0, all: scenario.turns.length };
  const plan = planNamed(scenario, id);
  if (plan === undefined || orders.length < plan.first) return whole;
  const isHistory = orders.slice(0, plan.first).every((ofTurn, at) => {
    const told = scenario.history.find(({ turn }) => turn === at)?.orders ?? {};
    return scenario.actors.every(
      ({ id: actor }) => canonicalJson(ofTurn[actor] ?? {}) === canonicalJson(told[actor] ?? {}),
    );
  });
  return isHistory ? { plan: plan.id, before: plan.first, all: plan.last - plan.first + 1 } : whole;
}
