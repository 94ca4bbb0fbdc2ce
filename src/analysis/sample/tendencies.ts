import { impossible } from '../../base/index';
import type { Scenario } from '../../scenario/index';
import { seedAt } from '../analyse/luck-list';
import { type Kernel, kernelOf } from '../kernel/kernel';
import { beginPlay } from '../kernel/policies';
import { drawnRun, reseed } from '../kernel/run';
import { decidersOf, type Players, type Thinking } from './players';

/** How an option fares in plays; counts of turns. */
export interface OptionUse {
  /** Place of its actor. */
  readonly actor: number;
  readonly id: string;
  open: number;
  /** Turns in which another option of its track was open too, and those of them in which it was given. */
  contested: number;
  preferred: number;
  given: number;
  /** By place of another option of its track among all: turns in which that one was given while this was open. */
  readonly lost: Map<number, number>;
}

/** How often a value stands at one of its edges; counts of plays. */
export interface EdgeUse {
  readonly kind: 'indicator' | 'fact';
  readonly id: string;
  readonly value: string | number;
  /** After the last two turns, and after more than half of all. One that is reached only as the crisis ends is its result. */
  ends: number;
  stays: number;
}

/** What plays tend to: which orders are given where they can be, and where values come to stand. */
export interface Tendencies {
  readonly plays: number;
  readonly options: readonly OptionUse[];
  readonly edges: readonly EdgeUse[];
}

/** Plays a crisis so many times and counts. `thinking` makes the deciders of players who think. */
export function tendenciesOf(
  scenario: Scenario,
  players: Players,
  plays: number,
  thinking?: Thinking,
): Tendencies {
  const kernel = kernelOf(scenario);
  const deciders = decidersOf(kernel, players, thinking);
  const { layout } = kernel;
  const state = new Int32Array(layout.width);
  const run = { ...drawnRun(0), log: [] as number[] };
  const uses = openUses(kernel);
  const edges = openEdges(kernel);
  for (let place = 0; place < plays; place++) {
    reseed(run, seedAt(place));
    run.log.length = 0;
    state.set(kernel.start);
    beginPlay(kernel, state, run);
    for (let turns = 1; ; turns++) {
      uses.look(state);
      for (const decide of deciders) decide(state, run);
      uses.count(state);
      kernel.adjudicate(state, run);
      kernel.runRules(state, run);
      edges.look(state);
      if (kernel.endingOf(state) >= 0) {
        edges.end(turns);
        break;
      }
      kernel.goOn(state, run);
    }
  }
  return { plays, options: uses.options, edges: edges.edges };
}

/** Counts the orders of a position: first which are open, and once they are given, which were. */
function openUses({ layout, openOrders }: Kernel) {
  const none = { open: 0, contested: 0, preferred: 0, given: 0 };
  const options = layout.options.map(({ actor, id }): OptionUse => ({ actor, id, ...none, lost: new Map() }));
  const tracks = layout.tracks.map((track) => ({
    ...track,
    uses: track.options.map((option) => options[option] ?? impossible()),
    open: new Int32Array(track.options.length),
    count: 0,
  }));
  return {
    options,
    look: (state: Int32Array): void => {
      tracks.forEach((track, at) => {
        track.count = openOrders(state, at, track.open);
      });
    },
    count: (state: Int32Array): void => {
      for (const { order, uses, open, count, options: places } of tracks) {
        const given = (state[order] ?? impossible()) - 1;
        for (let at = 0; at < count; at++) {
          const place = (open[at] ?? impossible()) - 1;
          const use = uses[place] ?? impossible();
          const isGiven = place === given;
          use.open += 1;
          if (count > 1) use.contested += 1;
          if (isGiven) use.given += 1;
          if (count > 1 && isGiven) use.preferred += 1;
          const taker = given < 0 || isGiven ? undefined : places[given];
          if (taker !== undefined) use.lost.set(taker, (use.lost.get(taker) ?? 0) + 1);
        }
      }
    },
  };
}

/** Counts how often indicators stand at an edge of their range, and facts of three values or more at their last, where they did not begin there. */
function openEdges({ layout, scenario }: Kernel) {
  const edges: (EdgeUse & { readonly slot: number; readonly at: number; turns: number; inRow: number })[] =
    [];
  const none = { ends: 0, stays: 0, turns: 0, inRow: 0 };
  scenario.indicators.forEach(({ id, min, max, start, listed }, place) => {
    if (listed === 'never') return;
    const slot = layout.indicators + place;
    for (const value of [min, max])
      if (value !== start) edges.push({ kind: 'indicator', id, value, slot, at: value, ...none });
  });
  scenario.facts.forEach(({ id, values, start }, place) => {
    const [last] = values.slice(-1);
    if (last === undefined || values.length < 3 || last === start) return;
    edges.push({ kind: 'fact', id, value: last, slot: layout.facts + place, at: values.length - 1, ...none });
  });
  return {
    edges,
    look: (state: Int32Array): void => {
      for (const edge of edges) {
        const isThere = state[edge.slot] === edge.at;
        edge.inRow = isThere ? edge.inRow + 1 : 0;
        if (isThere) edge.turns += 1;
      }
    },
    end: (turns: number): void => {
      for (const edge of edges) {
        if (edge.inRow >= 2) edge.ends += 1;
        if (edge.turns >= 2 && 2 * edge.turns > turns) edge.stays += 1;
        edge.turns = 0;
        edge.inRow = 0;
      }
    },
  };
}
