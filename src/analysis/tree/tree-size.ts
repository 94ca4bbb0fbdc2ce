import { draw, luckKey, scale } from '../../base/index';
import type { Kernel } from '../kernel/kernel';
import { branchingRun } from '../kernel/run';
import { type Deciders, openDecisions } from './decisions';
import type { OtherChances } from './turn-chances';

/** How large a tree will be, roughly, before any of it is grown. */
export interface TreeSize {
  /** Nodes if every turn, once ordered, went one way only: the tree has hardly fewer. */
  readonly least: number;
  /** Nodes if no two results of chance were the same. */
  readonly most: number;
  /** Results of chance that must be gone through to find out. */
  readonly results: number;
}

const probes = 64;

/**
 * Estimates the size of a tree from random walks down it: each walk weighs what it meets by how many ways it passed by, so that
 * the mean over walks is the size (Knuth 1975, Estimating the efficiency of backtrack programs). The walks are always the same.
 */
export function estimateSize(
  kernel: Kernel,
  start: Int32Array,
  turns: number,
  deciders: Deciders,
  others: OtherChances,
): TreeSize {
  const sum = { least: 0, most: 0, results: 0 };
  for (let probe = 0; probe < probes; probe++) {
    const walked = walkDown(kernel, start.slice(), turns, deciders, others, probe);
    sum.least += walked.least;
    sum.most += walked.most;
    sum.results += walked.results;
  }
  const mean = (total: number) => Math.round(total / probes);
  return { least: mean(sum.least), most: mean(sum.most), results: mean(sum.results) };
}

function walkDown(
  kernel: Kernel,
  state: Int32Array,
  turns: number,
  deciders: Deciders,
  others: OtherChances,
  probe: number,
): TreeSize {
  let drawn = 0;
  const choose = (ways: number) => scale(draw(probe, ++drawn, luckKey('tree-size')), ways);
  const slotOf = (track: number) => kernel.layout.tracks[track]?.order ?? 0;
  let [least, most, results] = [0, 0, 0];
  // How many nodes this one stands for: with one way for each turn's chance, and with all.
  let [few, many] = [1, 1];
  for (let turn = 1; ; turn++) {
    const before = state.slice();
    for (const { track, orders } of openDecisions(kernel, deciders, before)) {
      least += few;
      most += many;
      few *= orders.length;
      many *= orders.length;
      state[slotOf(track)] = orders[choose(orders.length)] ?? 0;
    }
    let ways = 1;
    for (const { track, orders } of others(before)) {
      ways *= orders.length;
      state[slotOf(track)] = orders[choose(orders.length)] ?? 0;
    }
    const isLast = turn === turns;
    const turned = turnBlindly(kernel, state, isLast, choose);
    ways *= turned.ways;
    if (ways > 1) most += many;
    many *= ways;
    results += many;
    if (isLast || turned.ending >= 0) return { least: least + few, most: most + many, results };
  }
}

/** Goes through a turn with each of its results as likely as the others, and counts the ways passed by. */
function turnBlindly(
  kernel: Kernel,
  state: Int32Array,
  isLast: boolean,
  choose: (ways: number) => number,
): { readonly ending: number; readonly ways: number } {
  const run = branchingRun();
  const { branching } = run;
  const before = state.slice();
  const path: number[] = [];
  let ways = 1;
  // What can come at a point shows only when a pass has met it, so each pass settles one point more.
  for (;;) {
    branching.path.splice(0, branching.path.length, ...path);
    branching.met = 0;
    state.set(before);
    kernel.adjudicate(state, run);
    kernel.runRules(state, run);
    const ending = kernel.endingOf(state);
    if (ending < 0 && !isLast) kernel.goOn(state, run);
    if (branching.met === path.length) return { ending, ways };
    const weights = branching.weights[path.length] ?? [];
    const possible = weights.flatMap((weight, at) => (weight > 0 ? [at] : []));
    ways *= possible.length;
    path.push(possible[choose(possible.length)] ?? 0);
  }
}
