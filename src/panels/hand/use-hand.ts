import { useSyncExternalStore } from 'react';
import type { ClassHand, Hand } from '../../classroom/index';

/** What a hand of a class knows, kept up to date; undefined until the class has told it. */
export function useHand(hand: Hand): ClassHand | undefined {
  return useSyncExternalStore(hand.subscribe, hand.get);
}
