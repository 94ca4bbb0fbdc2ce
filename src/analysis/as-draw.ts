import { historyOf, historyRecord, replay } from '../engine/index';
import type { Scenario } from '../scenario/index';
import { type Kernel, kernelOf } from './kernel/kernel';
import type { Decider } from './kernel/policies';
import { playCounterOf } from './sample/count-play';
import { valuesOf } from './sample/report';
import { newTally, type SampleTally } from './sample/tally';
import { planTally, type TallyPlan } from './sample/tally-plan';
import { type Trace, tracerOf } from './sample/trace';
import { placeOf, valueAt } from './statistics/histogram';
import { likelihoodOf } from './statistics/share';
import type { HistoryAsDraw } from './types';

export interface Drawing {
  readonly runs: number;
  /** The first play's seed; the others follow it by one. */
  readonly seed: number;
}

/** How many plays are made between two results. */
const stretch = 100;

/**
 * Plays history's orders with fresh luck, and yields a result after every 100 plays: how often the real ending follows, and where
 * the real values lie. It is a property of the model, not of the world. Orders that are not open in a play are left out, and the
 * play counts as departed. Throws where the scenario has no history that reaches an ending.
 */
export function* drawHistory(
  scenario: Scenario,
  { runs, seed }: Drawing,
): Generator<HistoryAsDraw, HistoryAsDraw> {
  const { game } = replay(scenario, historyRecord(scenario));
  if (game.phase !== 'over') throw new Error(`the history of ${scenario.about.id} reaches no ending`);
  const kernel = kernelOf(scenario);
  const turns = ordersOfHistory(kernel);
  const tracer = tracerOf(kernel, [decideAsInHistory(kernel, turns)]);
  const plan = planTally(scenario);
  const tally = newTally(plan);
  const count = playCounterOf(plan);
  const tell = () => tellDraw(plan, tally, game.ending, game.state.world.indicators, departed);
  let departed = 0;
  for (let run = 0; run < runs; run++) {
    const trace = tracer.play((seed + run) >>> 0);
    count(tally, trace, run);
    if (hasDeparted(kernel, turns, trace)) departed += 1;
    if ((run + 1) % stretch === 0) yield tell();
  }
  return tell();
}

/** One order of history: its track, its option, and how it is written in the vector. */
interface HistoryOrder {
  readonly track: number;
  readonly slot: number;
  readonly option: number;
  readonly order: number;
}

/** History's orders by turn, from 0. */
function ordersOfHistory({ scenario, layout }: Kernel): readonly (readonly HistoryOrder[])[] {
  return scenario.turns.map((_, at) =>
    Object.entries(historyOf(scenario, at + 1)?.orders ?? {}).flatMap(([actor, byTrack]) =>
      Object.entries(byTrack).flatMap(([id, named]): HistoryOrder[] => {
        const track = layout.trackAt.get(`${actor}.${id}`) ?? -1;
        const option = layout.optionAt.get(`${actor}.${named}`) ?? -1;
        const place = layout.tracks[track];
        if (place === undefined) return [];
        return [{ track, slot: place.order, option, order: 1 + place.options.indexOf(option) }];
      }),
    ),
  );
}

function decideAsInHistory({ layout, isOpen }: Kernel, turns: readonly (readonly HistoryOrder[])[]): Decider {
  return (state) => {
    for (const { slot, option, order } of turns[(state[layout.turn] ?? 0) - 1] ?? []) {
      if (isOpen(state, option)) state[slot] = order;
    }
  };
}

function hasDeparted({ layout }: Kernel, turns: readonly (readonly HistoryOrder[])[], trace: Trace): boolean {
  const width = layout.tracks.length;
  return turns
    .slice(0, trace.turns)
    .some((orders, turn) => orders.some(({ track, order }) => trace.orders[turn * width + track] !== order));
}

function tellDraw(
  plan: TallyPlan,
  { plays, counts }: SampleTally,
  ending: string,
  history: Readonly<Record<string, number>>,
  departed: number,
): HistoryAsDraw {
  const { endings, indicators } = plan.scenario;
  const countOf = (at: number): number => counts[plan.endings + at] ?? 0;
  const real = endings.findIndex(({ id }) => id === ending);
  const family = endings[real]?.family ?? '';
  const ofFamily = endings.reduce((sum, one, at) => sum + (one.family === family ? countOf(at) : 0), 0);
  return {
    method: { by: 'sample', plays },
    ending,
    share: likelihoodOf(ending, countOf(real), plays),
    family: likelihoodOf(family, ofFamily, plays),
    endings: endings.map(({ id }, at) => likelihoodOf(id, countOf(at), plays)),
    indicators: indicators.map(({ id }, at) => {
      const values = valuesOf(plan, counts, at, plan.ends[at] ?? 0);
      const value = history[id] ?? 0;
      return {
        id,
        history: value,
        ...placeOf(values, value),
        least: valueAt(values, 0),
        middle: valueAt(values, 0.5),
        most: valueAt(values, 1),
      };
    }),
    departed,
  };
}
