import { draw, drawFrom, impossible, luckKey } from '../../base/index';
import type { Kernel } from '../kernel/kernel';
import type { Decider, OrderChances } from '../kernel/policies';
import { turnTo } from '../kernel/run';
import { type Considered, considererOf, drawn, type Question, type TrackOrders } from './consider';
import { levelZeroChances, levelZeroDeciders } from './level-zero';
import { type Mind, mindOf } from './mind';

/** What an actor thinks about, without who decides for the others: that follows from its level. */
type Thinking = Omit<Question, 'now' | 'inTurn'>;
export type Thinker = (thinking: Thinking) => readonly Considered[];

/** Part of the plays of a decision that working out each other actor's level 1 may take. */
const partForOther = 1 / 4;

/** Thinks at level 0, 1 or 2 on a kernel. Its arrays are used again, so one thing is thought at a time. */
export function thinkerOf(kernel: Kernel): Thinker {
  const { layout, scenario } = kernel;
  const consider = considererOf(kernel);
  const levelZero = levelZeroDeciders(kernel);
  const chances = levelZeroChances(kernel);
  const open = new Int32Array(Math.max(1, ...layout.tracks.map(({ options }) => options.length)));

  /** Orders of an actor's track that are open in any of the positions, holding last. */
  const choicesOf = (actor: number, positions: readonly Int32Array[]): readonly TrackOrders[] =>
    layout.tracks.flatMap((track, at): TrackOrders[] => {
      if (track.actor !== actor) return [];
      const orders = new Set<number>();
      for (const position of positions) {
        const count = kernel.openOrders(position, at, open);
        for (let place = 0; place < count; place++) orders.add(open[place] ?? impossible());
      }
      return [{ track: at, orders: [...[...orders].sort((a, b) => a - b), 0] }];
    });

  /** Others that have something to weigh choose as at level 1 from the same positions; the rest stay at level 0. */
  const levelOne = (thinking: Thinking): readonly Decider[] =>
    scenario.actors.map((other, actor) => {
      const plain = levelZero[actor] ?? impossible();
      if (actor === thinking.actor || other.objectives.length === 0) return plain;
      const mind: Mind = { ...mindOf(other, 'logit'), level: 1 };
      const considered = consider({
        ...thinking,
        actor,
        mind,
        choices: choicesOf(actor, thinking.positions),
        plays: Math.floor(thinking.plays * partForOther),
        now: levelZero,
        inTurn: false,
      });
      return drawingFrom(kernel, considered);
    });

  return (thinking) => {
    const { mind, actor, choices, positions, seed, turn } = thinking;
    if (mind.level === 0) {
      const known = chances[actor]?.(positions[0] ?? impossible()) ?? [];
      return choices.map((choice) => atLevelZero(kernel, choice, known, seed, turn));
    }
    const now = mind.level > 1 ? levelOne(thinking) : levelZero;
    return consider({ ...thinking, now, inTurn: true });
  };
}

/** A choice by the actor's own weights: nothing that follows is weighed. */
function atLevelZero(
  { layout, scenario }: Kernel,
  { track, orders }: TrackOrders,
  known: readonly OrderChances[],
  seed: number,
  turn: number,
): Considered {
  const found = known.find((one) => one.track === track);
  const weights = orders.map((order) => found?.weights[found.orders.indexOf(order)] ?? 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const probabilities = weights.map((weight, at) =>
    total > 0 ? weight / total : at === orders.length - 1 ? 1 : 0,
  );
  const place = layout.tracks[track];
  const name = `policy:${scenario.actors[place?.actor ?? -1]?.id ?? ''}.${place?.id ?? ''}`;
  const chosen = orders[drawn(probabilities, draw(seed, turn, luckKey(name)))] ?? 0;
  return { track, orders, scores: [], probabilities, chosen };
}

/** Draws orders with known probabilities; one that is not open in a position is held back. */
function drawingFrom(kernel: Kernel, considered: readonly Considered[]): Decider {
  const { layout, scenario } = kernel;
  const tracks = considered.map(({ track, orders, probabilities }) => {
    const place = layout.tracks[track];
    if (place === undefined) throw new Error(`no track ${track}`);
    const key = luckKey(`policy:${scenario.actors[place.actor]?.id ?? ''}.${place.id}`);
    return { place, orders, probabilities, key };
  });
  return (state, run) => {
    turnTo(run, state[layout.turn] ?? impossible());
    for (const { place, orders, probabilities, key } of tracks) {
      const order = orders[drawn(probabilities, drawFrom(run.ofGame, run.ofTurn, key))] ?? 0;
      if (order > 0 && kernel.isOpen(state, place.options[order - 1] ?? impossible()))
        state[place.order] = order;
    }
  };
}
