import { impossible } from '../../base/index';
import { endingClassesOf } from '../kernel/ending-classes';
import type { Kernel } from '../kernel/kernel';
import { isMet, isSpent } from '../kernel/offers';
import { beginPlay, type Decider } from '../kernel/policies';
import { openRowCache, type RowSource, rowOf } from '../kernel/row-cache';
import { drawnRun, type Log, reseed } from '../kernel/run';
import { optionsOf } from './force';

/** One play as numbers, for counting; the arrays are reused from play to play. */
export interface Trace {
  seed: number;
  /** Turns resolved. */
  turns: number;
  /** Place of the ending, or -1 while there is none. */
  ending: number;
  /** Place of the violence in the crisis as a whole among its levels; 0 while there is no ending. */
  violence: number;
  readonly log: Log;
  /** By turn (from 0) and track: orders as the layout counts them. */
  readonly orders: Int16Array;
  /** By row and indicator: before the first turn, then after each. */
  readonly curve: Int32Array;
  /** What could have been ordered, each as its turn (from 0) times the number of options, and the option; the first `opened` count. */
  readonly open: Int32Array;
  opened: number;
}

/**
 * Plays whole games; `trace` is that of the last one, and the next overwrites it. If a play throws, the trace says how far it
 * came.
 */
export interface Tracer {
  readonly trace: Trace;
  readonly play: (seed: number) => Trace;
}

/** A tracer of a kernel's plays, each actor decided for in turn by its decider. */
export function tracerOf(kernel: Kernel, deciders: readonly Decider[]): Tracer {
  const { layout, scenario } = kernel;
  const { tracks } = layout;
  const turns = scenario.turns.length;
  const indicators = scenario.indicators.length;
  const trace: Trace = {
    seed: 0,
    turns: 0,
    ending: -1,
    violence: 0,
    log: [],
    orders: new Int16Array(turns * tracks.length),
    curve: new Int32Array((turns + 1) * indicators),
    open: new Int32Array(turns * layout.options.length),
    opened: 0,
  };
  const run = { ...drawnRun(0), log: trace.log };
  const state = new Int32Array(layout.width);
  const orderSlots = Int32Array.from(tracks, ({ order }) => order);

  const listOpen = openListerOf(kernel);
  const { violence } = endingClassesOf(kernel);

  const copyCurve = (row: number): void => {
    for (let at = 0; at < indicators; at++) {
      trace.curve[row * indicators + at] = state[layout.indicators + at] ?? impossible();
    }
  };
  const copyOrders = (): void => {
    const row = trace.turns * orderSlots.length;
    for (let track = 0; track < orderSlots.length; track++) {
      trace.orders[row + track] = state[orderSlots[track] ?? impossible()] ?? impossible();
    }
  };

  const play = (seed: number): Trace => {
    reseed(run, seed);
    trace.seed = run.seed;
    trace.turns = 0;
    trace.ending = -1;
    trace.violence = 0;
    trace.log.length = 0;
    trace.opened = 0;
    trace.orders.fill(0);
    state.set(kernel.start);
    copyCurve(0);
    beginPlay(kernel, state, run);
    for (;;) {
      listOpen(state, trace);
      for (let actor = 0; actor < deciders.length; actor++) (deciders[actor] ?? impossible())(state, run);
      copyOrders();
      kernel.adjudicate(state, run);
      kernel.runRules(state, run);
      trace.turns += 1;
      copyCurve(trace.turns);
      trace.ending = kernel.endingOf(state);
      if (trace.ending >= 0) {
        trace.violence = violence(state, trace.ending);
        return trace;
      }
      kernel.goOn(state, run);
    }
  };
  return { trace, play };
}

/** Lists the options that are open in a position; which are is worked out once for all positions in which it is the same. */
function openListerOf({ bank, gates, layout, offers, scenario }: Kernel) {
  const options = optionsOf(scenario);
  const cache = openRowCache(
    offers.flatMap((ofTrack) =>
      ofTrack.map((offer): RowSource => {
        const listed = [...offer.options];
        return {
          reads: listed.flatMap((option) => options[option]?.when ?? []),
          flags: listed
            .flatMap((option) => [gates.once[option] ?? -1, gates.wait[option] ?? -1])
            .filter((slot) => slot >= 0),
          most: 1 + listed.length,
          work: (state) => {
            const open = listed.filter(
              (option) => !isSpent(gates, option, state) && isMet(gates, bank, option, state),
            );
            return [open.length, ...open];
          },
        };
      }),
    ),
    layout,
    bank,
  );
  const postures = Int32Array.from(layout.tracks, ({ posture }) => posture);
  // By track: its first source; the others follow by posture.
  const firsts = Int32Array.from(offers, (_, at) =>
    offers.slice(0, at).reduce((sum, ofTrack) => sum + ofTrack.length, 0),
  );
  return (state: Int32Array, trace: Trace): void => {
    const first = trace.turns * options.length;
    for (let track = 0; track < postures.length; track++) {
      const source =
        (firsts[track] ?? impossible()) + (state[postures[track] ?? impossible()] ?? impossible());
      const row = rowOf(cache, source, state);
      const { rows } = cache;
      const last = row + (rows[row] ?? impossible());
      for (let at = row + 1; at <= last; at++)
        trace.open[trace.opened++] = first + (rows[at] ?? impossible());
    }
  };
}
