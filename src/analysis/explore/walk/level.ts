import type { Column } from './column';
import { bytesOfStore, type StateStore } from './store';

/** All positions of one turn, and all that follow from them before the next turn's situation. */
export interface Level {
  readonly turn: number;
  readonly positions: {
    readonly size: () => number;
    /** Writes a position by its place; what is left of the vector is set to 0. */
    readonly read: (place: number, into: Int32Array) => void;
  };
  /** Where its positions are kept; absent where no inject can be due: then they are what stood before, place by place. */
  readonly store?: StateStore;
  /** By position in the store: the place in the level before from which it came, and the number of the branch of luck. */
  readonly cameFrom: Column;
  readonly cameBy: Column;
  readonly afters: StateStore;
  /** By what follows: the position, the joint order and the branch of luck, each by number. */
  readonly afterFrom: Column;
  readonly afterJoint: Column;
  readonly afterBy: Column;
}

/** Bytes that a level's arrays take. */
export function bytesOf(level: Level): number {
  const { store, afters, cameFrom, cameBy, afterFrom, afterJoint, afterBy } = level;
  const columns = [cameFrom, cameBy, afterFrom, afterJoint, afterBy];
  return (
    (store === undefined ? 0 : bytesOfStore(store)) +
    bytesOfStore(afters) +
    columns.reduce((sum, { values }) => sum + values.byteLength, 0)
  );
}
