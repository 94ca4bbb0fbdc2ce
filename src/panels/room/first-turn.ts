import { turnsBefore } from '../../scenario/index';
import type { RoomState } from '../../session/index';

/** Whether a play stands in the first turn that its player decides; in a shorter play, history's turns lie before it. */
export function isFirstTurn({ scenario, view }: Pick<RoomState, 'scenario' | 'view'>): boolean {
  return view.phase === 'deciding' && view.turn === turnsBefore(scenario) + 1;
}
