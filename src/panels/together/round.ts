import type { ActorId } from '../../scenario/index';
import type { SessionState } from '../../session/index';
import { isFirstTurn } from '../room/first-turn';

type Held = Pick<
  SessionState,
  'scenario' | 'view' | 'seat' | 'passing' | 'desks' | 'told' | 'resolved' | 'brokenOff'
>;

/** Where a side stands in a round: it has had the device, it gets it now, or it has still to wait. */
export interface InRound {
  readonly side: ActorId;
  readonly stands: 'done' | 'now' | 'later';
}

/** The sides that people play, in the order of the round, with what everybody at the table may know: who has had the device. */
export function roundOf({ seat, passing, desks = {}, view, brokenOff, resolved }: Held): readonly InRound[] {
  const isLast = view.phase === 'over' || brokenOff !== undefined;
  return (passing?.sides ?? []).map((side) => {
    const desk = desks[side];
    if (side === seat || desk === undefined) return { side, stands: 'now' };
    const isDone = isLast ? desk.told === resolved : desk.isSealed;
    return { side, stands: isDone ? 'done' : 'later' };
  });
}

/** What whoever gets the device has to do with it; nothing in it tells what a side has done. */
export type Errand = 'brief' | 'decide' | 'told' | 'end';

/** What comes first at the desk that is handed over. */
export function errandOf({ scenario, view, told, resolved, brokenOff }: Held): Errand {
  if (view.phase === 'over' || brokenOff !== undefined) return 'end';
  if (told < resolved) return 'told';
  return isFirstTurn({ scenario, view }) ? 'brief' : 'decide';
}
