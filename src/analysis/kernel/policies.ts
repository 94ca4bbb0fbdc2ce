import { draw, drawFrom, luckKey, scale } from '../../base/index';
import { historyOf } from '../../engine/index';
import type { PolicyKind } from '../../scenario/index';
import type { Amount } from './amounts';
import type { Kernel } from './kernel';
import { type Run, turnTo } from './run';

/** Writes an actor's orders into the vector's order slots; slots that it leaves at 0 hold. */
export type Decider = (state: Int32Array, run: Run) => void;

/** Policy kinds that need no look-ahead. */
export type PlainPolicy = Extract<PolicyKind, 'historical' | 'weights' | 'hold' | 'random'>;

/** What an actor orders by a plain policy: the engine's own choice, draw for draw. */
export function deciderOf(kernel: Kernel, actor: number, kind: PlainPolicy): Decider {
  switch (kind) {
    case 'hold':
      return () => {};
    case 'random':
      return drawingDecider(kernel, actor, 'even');
    case 'weights':
      return drawingDecider(kernel, actor, 'weights');
    case 'historical':
      return historicalDecider(kernel, actor);
    default:
      return kind satisfies never;
  }
}

interface TrackPlan {
  readonly track: number;
  readonly slot: number;
  readonly key: number;
  /** By order (1 + place): its weight, and whether that is surely 0. */
  readonly weights: readonly (Amount | undefined)[];
  readonly hold: Amount;
}

function drawingDecider(kernel: Kernel, actor: number, by: 'even' | 'weights'): Decider {
  const plans = plansOf(kernel, actor, by);
  const longest = Math.max(1, ...kernel.layout.tracks.map(({ options }) => options.length));
  const open = new Int32Array(longest);
  const weights = new Float64Array(longest + 1);
  const turnSlot = kernel.layout.turn;
  return (state, run) => {
    turnTo(run, state[turnSlot] as number);
    for (let at = 0; at < plans.length; at++) {
      const plan = plans[at] as TrackPlan;
      const count = kernel.openOrders(state, plan.track, open);
      let total = 0;
      for (let place = 0; place < count; place++) {
        const read = plan.weights[open[place] as number];
        const weight = read === undefined ? 0 : read(state);
        weights[place] = weight;
        total += weight;
      }
      total += plan.hold(state);
      if (total === 0) continue;
      const number = scale(drawFrom(run.ofGame, run.ofTurn, plan.key), total);
      let sum = 0;
      for (let place = 0; place < count; place++) {
        sum += weights[place] as number;
        if (number < sum) {
          state[plan.slot] = open[place] as number;
          break;
        }
      }
    }
  };
}

/** The probability of each order of a track by its weights, hold at place 0: what `drawingDecider` draws from. */
export function orderChances(kernel: Kernel, actor: number, by: 'even' | 'weights') {
  const plans = plansOf(kernel, actor, by);
  const open = new Int32Array(Math.max(1, ...kernel.layout.tracks.map(({ options }) => options.length)));
  return (state: Int32Array): readonly OrderChances[] =>
    plans.map((plan) => {
      const count = kernel.openOrders(state, plan.track, open);
      const orders = [0, ...open.subarray(0, count)];
      const weights = orders.map((order) =>
        order === 0 ? plan.hold(state) : (plan.weights[order]?.(state) ?? 0),
      );
      // Where nothing has weight, the policy holds.
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return {
        track: plan.track,
        orders,
        weights: total === 0 ? weights.map((_, at) => (at === 0 ? 1 : 0)) : weights,
      };
    });
}

/** Orders of one track that can be given, hold (0) first, with whole weights. */
export interface OrderChances {
  readonly track: number;
  readonly orders: readonly number[];
  readonly weights: readonly number[];
}

function plansOf(kernel: Kernel, actorAt: number, by: 'even' | 'weights'): readonly TrackPlan[] {
  const actor = kernel.scenario.actors[actorAt];
  if (actor === undefined) throw new Error(`no actor ${actorAt}`);
  return kernel.layout.tracks.flatMap((track, at): TrackPlan[] => {
    if (track.actor !== actorAt) return [];
    const ids = track.options.map((place) => kernel.layout.options[place]?.id ?? '');
    const weightOf = (id: string): Amount | undefined => {
      if (by === 'even') return () => 1;
      const found = actor.policy.weights.find(({ option }) => option === id);
      return found === undefined ? undefined : kernel.prepare(found.weight).read;
    };
    const hold = actor.policy.hold.find((one) => one.track === track.id);
    return [
      {
        track: at,
        slot: track.order,
        key: luckKey(`policy:${actor.id}.${track.id}`),
        weights: [undefined, ...ids.map(weightOf)],
        hold: by === 'even' ? () => 1 : hold === undefined ? () => 0 : kernel.prepare(hold.weight).read,
      },
    ];
  });
}

function historicalDecider(kernel: Kernel, actorAt: number): Decider {
  const byWeights = drawingDecider(kernel, actorAt, 'weights');
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
    return { orders, when: entry?.while === undefined ? undefined : kernel.prepare(entry.while).read };
  });
  return (state, run) => {
    byWeights(state, run);
    const turn = turns[(state[layout.turn] as number) - 1];
    if (turn === undefined || (turn.when !== undefined && turn.when(state) !== 1)) return;
    for (const { slot, optionAt, order } of turn.orders) {
      if (kernel.isOpen(state, optionAt)) state[slot] = order;
    }
  };
}

/** A draw for who decides outside the rules, keyed like all luck. */
export function drawFor(run: Run, turn: number, name: string): number {
  return draw(run.seed, turn, luckKey(name));
}

/** Plays a vector to its end, each actor by its decider (by actor); gives the place of the ending. */
export function playOut(kernel: Kernel, state: Int32Array, run: Run, deciders: readonly Decider[]): number {
  for (;;) {
    for (let actor = 0; actor < deciders.length; actor++) (deciders[actor] as Decider)(state, run);
    const ending = kernel.resolve(state, run);
    if (ending >= 0) return ending;
  }
}

/** Begins a play in place: the start, with the first turn's situation. */
export function beginPlay(kernel: Kernel, state: Int32Array, run: Run): void {
  state.set(kernel.start);
  kernel.situate(state, run);
}
