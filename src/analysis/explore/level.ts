import type { Column } from './column';
import type { StateStore } from './store';

/** All positions of one turn, and all that follow from them before the next turn's situation. */
export interface Level {
  readonly turn: number;
  readonly positions: Pick<StateStore, 'size' | 'read'>;
  /** Where its positions are kept; absent where no inject can be due: then they are what stood before, place by place. */
  readonly store?: StateStore;
  /** By position in the store: the place in the level before from which it came, and the number of the branch of luck. */
  readonly cameFrom: Column;
  readonly cameBy: Column;
  readonly afters: StateStore;
  /** By what follows: the position, the joint order by number (its low and high half) and the branch of luck. */
  readonly afterFrom: Column;
  readonly afterJoint: Column;
  readonly afterJointHigh: Column;
  readonly afterBy: Column;
}

/** Bytes that a level's arrays take. */
export function bytesOf(level: Level): number {
  const { store, afters, cameFrom, cameBy, afterFrom, afterJoint, afterJointHigh, afterBy } = level;
  const columns = [cameFrom, cameBy, afterFrom, afterJoint, afterJointHigh, afterBy];
  return (store?.bytes() ?? 0) + afters.bytes() + columns.reduce((sum, column) => sum + column.bytes(), 0);
}
