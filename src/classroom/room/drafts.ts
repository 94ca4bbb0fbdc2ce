import { type DecidingGame, orderProblems } from '../../engine/index';
import type { Seat } from './types';

/** Whether a side could give this order now; to hold is always possible. */
export function isOpenTo(game: DecidingGame, side: string, track: string, option: string | null): boolean {
  return option === null || orderProblems(game, { [side]: { [track]: option } }).length === 0;
}

/** The orders of a draft: what is proposed on each track, without holds. */
export function ordersIn(draft: Seat['draft']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(draft).flatMap(([track, { option }]) => (option === null ? [] : [[track, option]])),
  );
}
