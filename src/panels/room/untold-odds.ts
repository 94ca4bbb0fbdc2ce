import type { Development } from '../../engine/index';
import { type ActorId, drawnOutcomes } from '../../scenario/index';
import type { Lexicon } from '../../words/index';

/**
 * Why the odds of a result are not told: it was another side's order, or they rested on something that this side does not see. Undefined
 * where they are told, and where there was no luck in it.
 */
export function untoldOdds(
  lexicon: Lexicon,
  seat: ActorId,
  { order, outcome, draws }: Pick<Development, 'order' | 'outcome' | 'draws'>,
): 'theirs' | 'own' | undefined {
  if (order === undefined || outcome?.alone || draws.some(({ of }) => of === 'outcome')) return undefined;
  const option = lexicon.option(order.actor, order.option);
  if (option === undefined || drawnOutcomes(option).length === 0) return undefined;
  return order.actor === seat ? 'own' : 'theirs';
}
