import { draw, luckKey } from '../../base/index';
import type { View } from '../../engine/index';
import type { ActorId } from '../../scenario/index';
import type { Kernel } from '../kernel/kernel';
import type { PlannedTurn } from './plan';

/** Positions in which a seat can believe at the moment of a view, from that view alone; seed 0 to 4294967295. */
export type Believe = (
  kernel: Kernel,
  view: View,
  seat: ActorId,
  count: number,
  seed: number,
) => readonly Int32Array[];

const key = luckKey('analysis:believing');
/** Positions thought of at once: few for the first plays, which must come soon, then enough that what was seen leaves many. */
const atFirst = 64;
const together = 256;

/**
 * Gives the position from which the play at a place of the list starts, out of those in which the seat could believe. It depends
 * on the turn and the place alone, so it does not matter in which batches the plays are made.
 */
export function believedPositions(
  kernel: Kernel,
  seat: ActorId,
  believe: Believe,
): (turn: PlannedTurn, place: number) => Int32Array {
  const latest = new Map<number, { readonly cloud: number; readonly positions: readonly Int32Array[] }>();
  return ({ turn, view }, place) => {
    const cloud = place < atFirst ? 0 : 1 + Math.floor((place - atFirst) / together);
    let held = latest.get(turn);
    if (held?.cloud !== cloud) {
      // Copied, because `believe` may use its arrays again.
      const positions = believe(kernel, view, seat, cloud === 0 ? atFirst : together, draw(cloud, turn, key));
      held = { cloud, positions: positions.map((position) => position.slice()) };
      latest.set(turn, held);
    }
    const position = held.positions[cloud === 0 ? place : (place - atFirst) % together];
    if (position === undefined) throw new Error(`no position of turn ${turn} that ${seat} can believe in`);
    return position;
  };
}
