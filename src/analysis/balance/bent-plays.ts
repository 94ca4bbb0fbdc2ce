import { drawFrom, impossible } from '../../base/index';
import type { Kernel } from '../kernel/kernel';
import { beginPlay, historyFollower, type PlainPolicy, plainDeciders } from '../kernel/policies';
import { rowOf } from '../kernel/row-cache';
import { drawnRun, reseed, turnTo } from '../kernel/run';
import { fallsBent } from './bent';
import type { Draws } from './draws';

/** A dial, by its place, and by what its number is multiplied. */
export interface Bend {
  readonly dial: number;
  readonly factor: number;
}

/** Plays by seed; both give the place of the ending. */
export interface BentPlays {
  /** As the scenario stands. `onBend` hears, at least once, of every bend that could change a result of this play. */
  readonly asItIs: (seed: number, onBend: (dial: number, factor: number) => void) => number;
  /** With the number of one dial changed, and the same luck. */
  readonly bent: (seed: number, bend: Bend) => number;
}

/**
 * Plays on one kernel with single numbers changed. Nothing is compiled again: where the changed number is drawn with, the draw is made
 * here, from the same luck, and everything else is the kernel's own.
 */
export function bentPlaysOf(
  kernel: Kernel,
  policies: readonly PlainPolicy[],
  draws: Draws,
  factors: readonly number[],
): BentPlays {
  const { layout, points } = kernel;
  const { rows: cache, orders, sources, orderOf, pointOf } = draws;
  // History is followed after the draws of all, since a changed draw must not overwrite it.
  const deciders = plainDeciders(
    kernel,
    policies.map((kind) => (kind === 'historical' ? 'weights' : kind)),
  );
  const followers = policies.flatMap((kind, actor) =>
    kind === 'historical' ? [historyFollower(kernel, actor)] : [],
  );
  const state = new Int32Array(layout.width);
  const run = drawnRun(0);
  const drawnBy = (key: number): number => {
    turnTo(run, state[layout.turn] ?? impossible());
    return drawFrom(run.ofGame, run.ofTurn, key) / 4294967296;
  };
  const rowAt = (source: number): number => rowOf(cache, source, state);
  const rowOfOrder = (place: number): number => {
    const { posture, source } = orders[place] ?? impossible();
    return rowAt(source + (state[posture] ?? impossible()));
  };

  const tellBends = (
    row: number,
    key: number,
    isOf100: boolean,
    onBend: (dial: number, factor: number) => void,
  ): void => {
    const { rows } = cache;
    const count = rows[row] ?? impossible();
    // One result alone comes however its weight is changed, but a chance of 100 can become smaller.
    if (count === 1 && !isOf100) return;
    const drawn = drawnBy(key);
    const straight = fallsBent(rows, row, drawn, -1, 1, isOf100);
    for (let at = row + 1; at < row + 1 + 3 * count; at += 3) {
      const dial = rows[at + 2] ?? impossible();
      if (dial < 0) continue;
      for (let side = 0; side < factors.length; side++) {
        const factor = factors[side] ?? impossible();
        if (fallsBent(rows, row, drawn, dial, factor, isOf100) !== straight) onBend(dial, factor);
      }
    }
  };

  const playOn = (afterDraws: () => void): number => {
    for (;;) {
      for (let at = 0; at < deciders.length; at++) (deciders[at] ?? impossible())(state, run);
      afterDraws();
      for (let at = 0; at < followers.length; at++) (followers[at] ?? impossible())(state);
      const ending = kernel.resolve(state, run);
      if (ending >= 0) return ending;
    }
  };

  return {
    asItIs: (seed, onBend) => {
      reseed(run, seed);
      run.told = {
        get: (point) => {
          const source = sources[point] ?? impossible();
          if (source >= 0)
            tellBends(rowAt(source), points.keys[point] ?? impossible(), point >= points.exposures, onBend);
          return undefined;
        },
      };
      beginPlay(kernel, state, run);
      return playOn(() => {
        for (let place = 0; place < orders.length; place++)
          tellBends(rowOfOrder(place), (orders[place] ?? impossible()).key, false, onBend);
      });
    },
    bent: (seed, { dial, factor }) => {
      reseed(run, seed);
      const ofPoint = pointOf[dial] ?? impossible();
      const ofOrder = orderOf[dial] ?? impossible();
      const bend = (row: number, key: number, isOf100: boolean): number =>
        fallsBent(cache.rows, row, drawnBy(key), dial, factor, isOf100);
      run.told =
        ofPoint < 0
          ? undefined
          : {
              get: (point) =>
                point === ofPoint
                  ? bend(
                      rowAt(sources[point] ?? impossible()),
                      points.keys[point] ?? impossible(),
                      point >= points.exposures,
                    )
                  : undefined,
            };
      beginPlay(kernel, state, run);
      return playOn(() => {
        if (ofOrder < 0) return;
        const { order, key } = orders[ofOrder] ?? impossible();
        state[order] = bend(rowOfOrder(ofOrder), key, false);
      });
    },
  };
}
