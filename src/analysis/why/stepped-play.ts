import { impossible } from '../../base/index';
import type { Kernel } from '../kernel/kernel';
import { beginPlay, type Decider } from '../kernel/policies';
import { drawnRun, type Log, reseed } from '../kernel/run';

/** Plays whole games by seed and gives the place of the ending; `before` sees the vector of each turn before its orders. */
export interface SteppedPlayer {
  /** What happened in the last play; the next one writes it anew. */
  readonly log: Log;
  readonly play: (seed: number, before: (state: Int32Array) => void) => number;
}

/** A player of a kernel's plays, each actor decided for in turn by its decider. */
export function steppedPlayerOf(kernel: Kernel, deciders: readonly Decider[]): SteppedPlayer {
  const log: number[] = [];
  const run = { ...drawnRun(0), log };
  const state = new Int32Array(kernel.layout.width);
  return {
    log,
    play: (seed, before) => {
      reseed(run, seed);
      log.length = 0;
      beginPlay(kernel, state, run);
      for (;;) {
        before(state);
        for (let actor = 0; actor < deciders.length; actor++) (deciders[actor] ?? impossible())(state, run);
        const ending = kernel.resolve(state, run);
        if (ending >= 0) return ending;
      }
    },
  };
}
