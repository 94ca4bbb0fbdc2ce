import { type DecidingGame, orderProblems } from '../../engine/index';

/** Whether a side could give this order now; to hold is always possible. */
export function isOpenTo(game: DecidingGame, side: string, track: string, option: string | null): boolean {
  return option === null || orderProblems(game, { [side]: { [track]: option } }).length === 0;
}
