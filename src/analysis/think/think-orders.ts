import type { View } from '../../engine/index';
import type { ActorId, OptionId, Scenario, ThinkingKind, TrackId } from '../../scenario/index';

/** What an actor decided: an option by track; a track that is not named holds. */
export interface Thought {
  readonly orders: Readonly<Record<TrackId, OptionId>>;
}

/** How much may be thought: plays looked at. The same budget always gives the same thought. */
export interface ThinkingBudget {
  readonly plays: number;
}

/**
 * What an actor orders by thinking, from its own view. Nothing can be thought yet, so this throws, and the kinds are not among
 * `offeredKinds`.
 */
export function thinkOrders(
  scenario: Scenario,
  view: View,
  actor: ActorId,
  kind: ThinkingKind,
  seed: number,
  budget?: ThinkingBudget,
): Thought {
  const asked = `${kind} for ${actor} in turn ${view.turn} of ${scenario.about.id}`;
  throw new Error(`cannot think ${asked}, seed ${seed}, plays ${budget?.plays ?? 'as usual'}`);
}
