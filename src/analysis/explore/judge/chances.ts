import { impossible } from '../../../base/index';
import { historyOf } from '../../../engine/index';
import type { Kernel } from '../../kernel/kernel';
import {
  type Decider,
  deciderOf,
  type OrderChances,
  orderChances,
  type PlainPolicy,
} from '../../kernel/policies';

/** The exact chances of an actor's orders at a position, for each of its tracks; its tracks are drawn apart. */
export type Chances = (state: Int32Array) => readonly OrderChances[];

/** Who decides for one actor: by drawn orders and, where they can be told, by their chances. */
export interface Player {
  readonly decide: Decider;
  /** Absent where an actor weighs what may follow: then nothing can be followed exactly. */
  readonly chances?: Chances;
}

/** An actor that decides by a policy which needs no look-ahead. */
export function playerOf(kernel: Kernel, actor: number, kind: PlainPolicy): Player {
  return { decide: deciderOf(kernel, actor, kind), chances: chancesOf(kernel, actor, kind) };
}

/** The chances by which `deciderOf` the same policy draws. */
export function chancesOf(kernel: Kernel, actor: number, kind: PlainPolicy): Chances {
  switch (kind) {
    case 'random':
      return orderChances(kernel, actor, 'even');
    case 'weights':
      return orderChances(kernel, actor, 'weights');
    case 'hold': {
      const holds = kernel.layout.tracks.flatMap((track, at) =>
        track.actor === actor ? [{ track: at, orders: [0], weights: [1] }] : [],
      );
      return () => holds;
    }
    case 'historical':
      return historicalChances(kernel, actor);
    default:
      return kind satisfies never;
  }
}

/** By weights, but for the orders that history gave in this turn where they are open. */
function historicalChances(kernel: Kernel, actorAt: number): Chances {
  const { layout, scenario, bank } = kernel;
  const byWeights = orderChances(kernel, actorAt, 'weights');
  const actor = scenario.actors[actorAt]?.id ?? '';
  const turns = scenario.turns.map((_, at) => {
    const entry = historyOf(scenario, at + 1);
    const orders = new Map(
      Object.entries(entry?.orders[actor] ?? {}).map(([track, option]) => [
        layout.trackAt.get(`${actor}.${track}`) ?? -1,
        layout.optionAt.get(`${actor}.${option}`) ?? -1,
      ]),
    );
    return { orders, when: entry?.while === undefined ? undefined : bank.prepare(entry.while).read };
  });
  return (state) => {
    const drawn = byWeights(state);
    const turn = turns[(state[layout.turn] ?? impossible()) - 1];
    if (turn === undefined || (turn.when !== undefined && turn.when(state) !== 1)) return drawn;
    return drawn.map((one) => {
      const option = turn.orders.get(one.track) ?? -1;
      const order = 1 + (layout.tracks[one.track]?.options.indexOf(option) ?? -1);
      if (order === 0 || !kernel.isOpen(state, option)) return one;
      return { track: one.track, orders: [order], weights: [1] };
    });
  };
}
