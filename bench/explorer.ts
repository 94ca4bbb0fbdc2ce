import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Kernel, kernelOf } from '../src/analysis/index';
import { referenceGame } from '../test/fixtures/reference-game';
import { shippedScenarios } from '../test/shipped';
import { countFirstOrders, explore, lookAround, type Walked } from './growing/explorer';
import { graphWalks } from './growing/graph';
import { grownScenario, type Size } from './growing/scenario';
import { clock } from './rounds';
import type { Row } from './row';

/** Distinct states a second, and times as many as xstate/graph finds. */
const wanted = { states: 500_000, graph: 100 };

/** Some 10,000 positions, which xstate/graph can still walk. */
const compared: Size = { turns: 19, actors: 3, postures: 2 };

/** Where growth is measured from, and how far in each direction. */
const middle: Size = { turns: 8, actors: 3, postures: 3 };
const grown = { turns: [4, 8, 16, 31], actors: [1, 2, 3, 4], postures: [2, 3, 4, 5] } as const;

/** Most steps of a walk through a scenario that is too large to be walked whole. */
const mostSteps = 4_000_000;

const rounds = 7;

/** Walks of the explorer in each round, so that it is timed for as long as the others. */
const walks = 90;

/**
 * The explorer beside xstate/graph on a scenario that both can say, its memory for each state, how its time grows, and its
 * pace on scenarios with luck. Times are processor time.
 */
export function explorerRows(): Row[] {
  return [
    ...besideGraph(),
    ...(['turns', 'actors', 'postures'] as const).flatMap((direction) =>
      grown[direction].map((value) => grownRow(direction, value)),
    ),
    ...paceOn('reference game', kernelOf(referenceGame())),
    ...shippedScenarios().flatMap(({ id, scenario }) => paceOn(id, kernelOf(scenario))),
  ];
}

function besideGraph(): Row[] {
  const kernel = kernelOf(grownScenario(compared));
  const graph = graphWalks(compared);
  const whole = explore(kernel, Number.POSITIVE_INFINITY);
  for (const { states } of [graph.map(), graph.paths()])
    if (states !== whole.positions)
      throw new Error(`xstate/graph finds ${states} states where the explorer finds ${whole.positions}`);
  const rates = { ours: [] as number[], map: [] as number[], paths: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    // What xstate/graph has left behind would otherwise be collected at the cost of the explorer.
    collectGarbage();
    const spent = clock(() => {
      for (let time = 0; time < walks; time++) explore(kernel, Number.POSITIVE_INFINITY);
    });
    rates.ours.push((1000 * walks * whole.positions) / spent);
    rates.map.push((1000 * whole.positions) / clock(graph.map));
    rates.paths.push((1000 * whole.positions) / clock(graph.paths));
  }
  const [ours, map, paths] = [median(rates.ours), median(rates.map), median(rates.paths)];
  const where = `explorer, ${whole.positions} states with ${whole.steps} steps`;
  return [
    { what: `${where}: xstate/graph, shortest paths`, value: paths, unit: 'states per s' },
    { what: `${where}: xstate/graph, adjacency map`, value: map, unit: 'states per s' },
    {
      what: `${where}: ours`,
      value: ours,
      unit: 'states per s',
      budget: wanted.states,
      wanted: 'atLeast',
    },
    {
      what: `${where}: ours to the quicker of xstate/graph`,
      value: ours / Math.max(map, paths),
      unit: 'times',
      budget: wanted.graph,
      wanted: 'atLeast',
    },
    { what: `${where}: ours, memory`, value: whole.bytes / whole.positions, unit: 'bytes a state' },
    {
      what: `${where}: xstate/graph, memory of the map`,
      value: bytesKept(graph.map) / whole.positions,
      unit: 'bytes a state',
    },
  ];
}

/** The pace on a scenario with luck in it, walked as far as the limit lets or, where one turn is beyond it, searched. */
function paceOn(name: string, kernel: Kernel): Row[] {
  const orders = countFirstOrders(kernel);
  const heading = `explorer, ${name}`;
  const first = { what: `${heading}: joint orders of the first turn`, value: orders, unit: '' };
  if (orders > mostSteps) {
    lookAround(kernel, mostSteps / 20);
    let steps = 0;
    const spent = clock(() => {
      steps = lookAround(kernel, mostSteps / 4);
    });
    return [
      first,
      { what: `${heading}: searched, not walked`, value: (1000 * steps) / spent, unit: 'steps per s' },
    ];
  }
  explore(kernel, mostSteps / 8);
  const { walked, spent } = timed(() => explore(kernel, mostSteps));
  const { states, steps, bytes, isWhole } = walked;
  const note = isWhole ? `whole: ${states} states` : `the first ${states} states`;
  return [
    first,
    { what: `${heading}: states found`, value: (1000 * states) / spent, unit: 'states per s', note },
    { what: `${heading}: turns resolved or begun`, value: (1000 * steps) / spent, unit: 'steps per s' },
    { what: `${heading}: memory`, value: bytes / states, unit: 'bytes a state' },
  ];
}

function grownRow(direction: keyof Size, value: number): Row {
  const kernel = kernelOf(grownScenario({ ...middle, [direction]: value }));
  const { walked, spent } = timed(() => explore(kernel, 10 * mostSteps));
  const { states, steps, isWhole } = walked;
  const name = direction === 'postures' ? 'options open to each actor, hold among them' : direction;
  return {
    what: `explorer, growing: ${value} ${name}`,
    value: spent,
    unit: 'ms',
    note: `${states} states, ${steps} steps${isWhole ? '' : ', not whole'}`,
  };
}

function timed(work: () => Walked): { readonly walked: Walked; readonly spent: number } {
  const results: Walked[] = [];
  const spent = clock(() => results.push(work()));
  const [walked] = results;
  if (walked === undefined) throw new Error('nothing was walked');
  return { walked, spent };
}

/** Bytes of the heap that a result keeps alive. */
function bytesKept(work: () => { readonly kept: unknown }): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const result = work();
  collectGarbage();
  const bytes = process.memoryUsage().heapUsed - before;
  if (result.kept === undefined) throw new Error('nothing was kept');
  return bytes;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

let collector: (() => void) | undefined;

/** Collects all garbage now. */
function collectGarbage(): void {
  if (collector === undefined) {
    setFlagsFromString('--expose-gc');
    const found: () => void = runInNewContext('gc');
    collector = found;
  }
  collector();
}
