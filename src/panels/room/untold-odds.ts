import type { Development } from '../../engine/index';
import type { ActorId } from '../../scenario/index';
import type { Lexicon } from '../../words/index';

/**
 * Why the odds of a result are not told: it was another side's order, or they rested on something that this side does not see. Undefined
 * where they are told, and where there was no luck in it.
 */
export function untoldOdds(
  lexicon: Lexicon,
  seat: ActorId,
  { order, draws }: Pick<Development, 'order' | 'draws'>,
): 'theirs' | 'own' | undefined {
  if (order === undefined || draws.some(({ of }) => of === 'outcome')) return undefined;
  const results = lexicon.option(order.actor, order.option)?.outcomes.length ?? 0;
  if (results < 2) return undefined;
  return order.actor === seat ? 'own' : 'theirs';
}
