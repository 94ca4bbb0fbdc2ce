import {
  beginPlay,
  drawnRun,
  kernelOf,
  type Layout,
  plainDeciders,
  playOut,
  reseed,
} from '../../src/analysis/index';
import type { Scenario } from '../../src/scenario/index';
import { endings, type Peer } from './peer';

/** The product's kernel on the reference game. */
export function referenceKernel(scenario: Scenario): Peer {
  const { play, state, layout } = kernelPlays(scenario);
  const { indicatorAt, indicators, turn } = layout;
  const place = (id: string): number => indicators + (indicatorAt.get(id) ?? -1);
  const [tension, trade, east, west] = ['tension', 'trade', 'east.resolve', 'west.resolve'].map(place);
  const at = (slot = -1): number => state[slot] ?? -1;
  return {
    name: 'kernel',
    play(seed) {
      const ending = endings[play(seed)];
      if (ending === undefined) throw new Error('the kernel gives an ending that the reference game has not');
      return {
        ending,
        turn: at(turn),
        tension: at(tension),
        trade: at(trade),
        eastResolve: at(east),
        westResolve: at(west),
      };
    },
  };
}

/** Plays of any scenario on the kernel, every actor by its own weights: the place of the ending, and the state it left. */
export function kernelPlays(scenario: Scenario): {
  readonly play: (seed: number) => number;
  readonly state: Int32Array;
  readonly layout: Layout;
} {
  const kernel = kernelOf(scenario);
  const state = new Int32Array(kernel.layout.width);
  const run = drawnRun(0);
  const deciders = plainDeciders(
    kernel,
    scenario.actors.map(() => 'weights'),
  );
  const play = (seed: number): number => {
    reseed(run, seed);
    beginPlay(kernel, state, run);
    return playOut(kernel, state, run, deciders);
  };
  return { play, state, layout: kernel.layout };
}
