import type { Development } from '../../engine/index';
import { type ActorId, drawnOutcomes } from '../../scenario/index';
import type { Lexicon } from '../../words/index';

/**
 * The sentence of the glass box on why the odds of a result are not told: the side does not know the result, it was another side's
 * order, or they rested on something that this side does not see. Undefined where they are told, and where there was no luck in it.
 */
export function untoldOdds(
  lexicon: Lexicon,
  seat: ActorId,
  { order, outcome, draws, unknown }: Pick<Development, 'order' | 'outcome' | 'draws' | 'unknown'>,
): 'unknownOdds' | 'theirOdds' | 'ownOdds' | undefined {
  if (order === undefined || outcome?.alone || draws.some(({ of }) => of === 'outcome')) return undefined;
  if (unknown) return 'unknownOdds';
  const option = lexicon.option(order.actor, order.option);
  if (option === undefined || drawnOutcomes(option).length === 0) return undefined;
  return order.actor === seat ? 'ownOdds' : 'theirOdds';
}
