import { draw, luckKey } from '../base/index';
import { type Actor, type ActorId, isThinkingKind, type Orders, type ThinkingKind } from '../scenario/index';
import type { DecidingGame, Seat, View } from './types';
import { view } from './view';

/*
 * Policies that think lie above the engine, which only says whose orders must be thought about and what may be known for that.
 * The result is given to `decide` and stands in the record as orders, so a replay involves no thinking.
 */

/** Everything that the thinking of one actor may know, besides the scenario. */
export interface ThinkingTask {
  readonly actor: ActorId;
  readonly kind: ThinkingKind;
  readonly view: View;
  /**
   * 0 to 4294967295: the luck of the thinking. The play's own seed is not passed on, because the coming draws follow from it.
   */
  readonly seed: number;
}

/** Whether an actor thinks in this seat; one without objectives has nothing to weigh and goes by its weights. */
export function thinks(actor: Actor, seat: Seat): seat is ThinkingKind {
  return isThinkingKind(seat) && actor.objectives.length > 0;
}

/** The actors that think and for which no orders are given, in the scenario's order. */
export function thinkingActors(game: DecidingGame, given: Orders = {}): readonly ActorId[] {
  return seatsThatThink(game, given).map(([{ id }]) => id);
}

/** What must be thought before a turn can be resolved: one task for each of `thinkingActors`. */
export function thinkingTasks(game: DecidingGame, given: Orders = {}): readonly ThinkingTask[] {
  const { record, state } = game;
  return seatsThatThink(game, given).map(([{ id }, kind]) => ({
    actor: id,
    kind,
    view: view(game, id),
    seed: draw(record.seed, state.turn, luckKey(`thinking:${id}`)),
  }));
}

function seatsThatThink({ scenario, record }: DecidingGame, given: Orders): [Actor, ThinkingKind][] {
  return scenario.actors.flatMap((actor): [Actor, ThinkingKind][] => {
    const seat = record.seats[actor.id] ?? actor.policy.kind;
    return given[actor.id] === undefined && thinks(actor, seat) ? [[actor, seat]] : [];
  });
}
