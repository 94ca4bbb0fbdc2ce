import { impossible, luckKey } from '../../base/index';
import { historyOf } from '../../engine/index';
import type { Expression, PolicyKind } from '../../scenario/index';
import { type Prepared, readAt } from './amounts';
import { boundsOf, fallsOn } from './chance';
import type { Kernel } from './kernel';
import { isMet, isSpent } from './offers';
import { findRow, openRowCache, type RowSource } from './row-cache';
import { type Run, turnTo } from './run';

/** Writes an actor's orders into the vector's order slots; slots that it leaves at 0 hold. */
export type Decider = (state: Int32Array, run: Run) => void;

/** Policy kinds that need no look-ahead. */
export type PlainPolicy = Extract<PolicyKind, 'historical' | 'weights' | 'hold' | 'random'>;

const known = new WeakMap<Kernel, Map<string, Decider>>();

/** What an actor orders by a plain policy: the engine's own choice, draw for draw. */
export function deciderOf(kernel: Kernel, actor: number, kind: PlainPolicy): Decider {
  return remembered(kernel, `${actor} ${kind}`, () => {
    switch (kind) {
      case 'hold':
        return () => {};
      case 'random':
        return drawingDecider(kernel, plansOf(kernel, actor, 'even'));
      case 'weights':
        return drawingDecider(kernel, plansOf(kernel, actor, 'weights'));
      case 'historical':
        return historicalDecider(kernel, actor);
      default:
        return kind satisfies never;
    }
  });
}

/** What all actors order, each by its own plain policy (by actor), with those that only draw decided in one pass. */
export function plainDeciders(kernel: Kernel, kinds: readonly PlainPolicy[]): readonly Decider[] {
  const draws = kinds.flatMap((kind, actor) =>
    kind === 'weights' || kind === 'random'
      ? [{ actor, by: kind === 'random' ? 'even' : kind } as const]
      : [],
  );
  const others = kinds.flatMap((kind, actor) =>
    kind === 'historical' ? [deciderOf(kernel, actor, kind)] : [],
  );
  if (draws.length === 0) return others;
  const name = draws.map(({ actor, by }) => `${actor} ${by}`).join();
  const together = remembered(kernel, name, () =>
    drawingDecider(
      kernel,
      draws.flatMap(({ actor, by }) => plansOf(kernel, actor, by)),
    ),
  );
  return [together, ...others];
}

/** Deciders are made once for each kernel, since what they have worked out is good for all plays. */
function remembered(kernel: Kernel, name: string, make: () => Decider): Decider {
  const ofKernel = known.get(kernel) ?? new Map<string, Decider>();
  known.set(kernel, ofKernel);
  const decider = ofKernel.get(name) ?? make();
  ofKernel.set(name, decider);
  return decider;
}

/** What one posture of a track offers to a policy that draws. */
interface Draw {
  /** As orders: 1 + place in the track's list. */
  readonly orders: Int32Array;
  readonly options: Int32Array;
  /** By offer: its weight where the option's condition holds, else 0. */
  readonly weights: readonly Prepared[];
  readonly reads: readonly Expression[];
}

interface TrackPlan {
  readonly track: number;
  readonly posture: number;
  readonly order: number;
  readonly key: number;
  /** By posture. */
  readonly draws: readonly Draw[];
  readonly hold: Prepared;
}

function drawingDecider(kernel: Kernel, plans: readonly TrackPlan[]): Decider {
  const { layout, bank } = kernel;
  const cache = openRowCache(
    plans.flatMap((plan) =>
      plan.draws.map(
        (draw): RowSource => ({
          reads: draw.reads,
          flags: [...draw.options].flatMap((option) => gateSlots(kernel, option)),
          most: 2 + 2 * draw.orders.length,
          work: (state) => weigh(kernel, plan, draw, state),
        }),
      ),
    ),
    layout,
    bank,
  );
  const postures = Int32Array.from(plans, ({ posture }) => posture);
  const orders = Int32Array.from(plans, ({ order }) => order);
  const keys = Int32Array.from(plans, ({ key }) => key);
  const firsts = Int32Array.from(plans, (_, at) =>
    plans.slice(0, at).reduce((sum, { draws }) => sum + draws.length, 0),
  );
  const turnSlot = layout.turn;
  return (state, run) => {
    turnTo(run, state[turnSlot] ?? impossible());
    for (let at = 0; at < postures.length; at++) {
      const source = (firsts[at] ?? impossible()) + (state[postures[at] ?? impossible()] ?? impossible());
      const row = findRow(cache, source, state);
      state[orders[at] ?? impossible()] = fallsOn(cache.rows, row, run, keys[at] ?? impossible());
    }
  };
}

/** The row of a draw: orders with their bounds, hold last; hold alone where nothing has weight. */
function weigh(kernel: Kernel, plan: TrackPlan, draw: Draw, state: Int32Array): readonly number[] {
  const { orders, weights } = weightsOf(kernel, plan, draw, state);
  return boundsOf(orders, weights);
}

function weightsOf(
  { bank, gates }: Kernel,
  plan: TrackPlan,
  draw: Draw,
  state: Int32Array,
): Pick<OrderChances, 'orders' | 'weights'> {
  const weights = [...draw.orders].map((_, place) => {
    if (isSpent(gates, draw.options[place] ?? impossible(), state)) return 0;
    return Math.max(0, readAt(bank, draw.weights[place]?.at ?? 0, state));
  });
  if (weights.every((weight) => weight === 0)) return { orders: [0], weights: [1] };
  return { orders: [...draw.orders, 0], weights: [...weights, plan.hold.read(state)] };
}

/** The draws of an actor that goes by its weights, by track and posture: each with what it can fall on in a position. */
export function weightDraws(kernel: Kernel, actor: number) {
  return plansOf(kernel, actor, 'weights').map((plan) => ({
    track: plan.track,
    posture: plan.posture,
    order: plan.order,
    key: plan.key,
    postures: plan.draws.map((draw) => ({
      options: draw.options,
      reads: draw.reads,
      flags: [...draw.options].flatMap((option) => gateSlots(kernel, option)),
      /** Orders and their weights, hold last; hold alone where nothing has weight. */
      weigh: (state: Int32Array) => weightsOf(kernel, plan, draw, state),
    })),
  }));
}

/** The probability of each order of an actor's tracks: what a policy by weights, or by even chances, draws from. */
export function orderChances(kernel: Kernel, actor: number, by: 'even' | 'weights') {
  const plans = plansOf(kernel, actor, by);
  const { bank, gates } = kernel;
  return (state: Int32Array): readonly OrderChances[] =>
    plans.map(({ track, posture, draws, hold }) => {
      const draw = draws[state[posture] ?? impossible()] ?? impossible();
      const orders = [0];
      const weights = [hold.read(state)];
      draw.orders.forEach((order, place) => {
        const option = draw.options[place] ?? impossible();
        if (isSpent(gates, option, state) || !isMet(gates, bank, option, state)) return;
        orders.push(order);
        weights.push(draw.weights[place]?.read(state) ?? 0);
      });
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      // Where nothing has weight, the policy holds.
      return { track, orders, weights: total > 0 ? weights : weights.map((_, at) => (at === 0 ? 1 : 0)) };
    });
}

/** Orders of one track that can be given, hold (0) first, with whole weights. */
export interface OrderChances {
  readonly track: number;
  readonly orders: readonly number[];
  readonly weights: readonly number[];
}

function plansOf(kernel: Kernel, actorAt: number, by: 'even' | 'weights'): readonly TrackPlan[] {
  const { bank, layout, offers, scenario } = kernel;
  const actor = scenario.actors[actorAt];
  if (actor === undefined) throw new Error(`no actor ${actorAt}`);
  const weightOf = (id: string): Expression => {
    if (by === 'even') return one;
    return actor.policy.weights.find(({ option }) => option === id)?.weight ?? none;
  };
  const weightIn = (option: number): Expression => {
    const id = layout.options[option]?.id ?? '';
    const test = actor.options.find((found) => found.id === id)?.when;
    const yes = weightOf(id);
    return test === undefined ? yes : { op: 'if', test, yes, no: none };
  };
  return layout.tracks.flatMap((track, at): TrackPlan[] => {
    if (track.actor !== actorAt) return [];
    const held = actor.policy.hold.find((found) => found.track === track.id)?.weight ?? none;
    const hold = by === 'even' ? one : held;
    return [
      {
        track: at,
        posture: track.posture,
        order: track.order,
        key: luckKey(`policy:${actor.id}.${track.id}`),
        draws: (offers[at] ?? []).map((offer) => {
          const reads = [...offer.options].map(weightIn);
          return { ...offer, weights: reads.map(bank.prepare), reads: [...reads, hold] };
        }),
        hold: bank.prepare(hold),
      },
    ];
  });
}

/** The slots that `isSpent` reads of an option. */
function gateSlots({ gates }: Kernel, option: number): readonly number[] {
  return [gates.once[option] ?? -1, gates.wait[option] ?? -1].filter((slot) => slot >= 0);
}

const one: Expression = { op: 'number', value: 1 };
const none: Expression = { op: 'number', value: 0 };

function historicalDecider(kernel: Kernel, actorAt: number): Decider {
  const byWeights = deciderOf(kernel, actorAt, 'weights');
  const follow = historyFollower(kernel, actorAt);
  return (state, run) => {
    byWeights(state, run);
    follow(state);
  };
}

/** Writes what history's actor ordered over its orders, where the turn still goes as in history and the order is open. */
export function historyFollower(kernel: Kernel, actorAt: number): (state: Int32Array) => void {
  const { scenario, layout } = kernel;
  const actor = scenario.actors[actorAt];
  const turns = scenario.turns.map((_, at) => {
    const entry = historyOf(scenario, at + 1);
    const orders = Object.entries(entry?.orders[actor?.id ?? ''] ?? {}).flatMap(([track, option]) => {
      const place = layout.tracks[layout.trackAt.get(`${actor?.id}.${track}`) ?? -1];
      const optionAt = layout.optionAt.get(`${actor?.id}.${option}`) ?? -1;
      const order = 1 + (place?.options.indexOf(optionAt) ?? -1);
      return place === undefined || order === 0 ? [] : [{ slot: place.order, optionAt, order }];
    });
    return { orders, when: entry?.while === undefined ? undefined : kernel.bank.prepare(entry.while).read };
  });
  return (state) => {
    const turn = turns[(state[layout.turn] ?? impossible()) - 1];
    if (turn === undefined || (turn.when !== undefined && turn.when(state) !== 1)) return;
    for (const { slot, optionAt, order } of turn.orders) {
      if (kernel.isOpen(state, optionAt)) state[slot] = order;
    }
  };
}

/** Plays a vector to its end, each actor by its decider (by actor); gives the place of the ending. */
export function playOut(kernel: Kernel, state: Int32Array, run: Run, deciders: readonly Decider[]): number {
  for (;;) {
    for (let actor = 0; actor < deciders.length; actor++) (deciders[actor] ?? impossible())(state, run);
    const ending = kernel.resolve(state, run);
    if (ending >= 0) return ending;
  }
}

/** Resolves a turn in which all orders are given, and plays on to the end; the place of the ending. */
export function resolveAndPlayOut(
  kernel: Kernel,
  state: Int32Array,
  run: Run,
  deciders: readonly Decider[],
): number {
  const ending = kernel.resolve(state, run);
  return ending < 0 ? playOut(kernel, state, run, deciders) : ending;
}

/** Begins a play in place: the start, with the first turn's situation. */
export function beginPlay(kernel: Kernel, state: Int32Array, run: Run): void {
  state.set(kernel.start);
  kernel.situate(state, run);
}
