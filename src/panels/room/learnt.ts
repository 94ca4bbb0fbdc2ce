import type { Development, Entry } from '../../engine/index';
import type { ActorId } from '../../scenario/index';

/** Who learnt what from a development, as far as its reader may know that. */
export type Learnt =
  /** The reader was shown a hidden value. */
  | { readonly kind: 'value'; readonly what: string; readonly value: number | string }
  /** The reader was told something that may be false. */
  | { readonly kind: 'report'; readonly entry: Extract<Entry, { readonly kind: 'report' }> }
  /** The reader's own covert act came to light, or stayed hidden. */
  | { readonly kind: 'own-exposed' }
  | { readonly kind: 'own-hidden' }
  /** A covert act of another side came to light. */
  | { readonly kind: 'exposed'; readonly actor: ActorId };

/** What a side learns from a development, and what the others learn of its own covert act. */
export function learntFrom(seat: ActorId, { order, learned }: Development): readonly Learnt[] {
  const values = learned.flatMap((entry): Learnt[] => {
    if (entry.to !== seat) return [];
    const { kind, what, value } = entry;
    return kind === 'report' ? [{ kind, entry }] : [{ kind: 'value', what, value }];
  });
  if (order === undefined) return values;
  switch (order.seen) {
    case 'public':
      return values;
    case 'hidden':
      return order.actor === seat ? [{ kind: 'own-hidden' }, ...values] : values;
    case 'exposed': {
      const { actor } = order;
      return [actor === seat ? { kind: 'own-exposed' } : { kind: 'exposed', actor }, ...values];
    }
    default:
      return order.seen satisfies never;
  }
}
