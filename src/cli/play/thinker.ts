import { thinkOrders } from '../../analysis/index';
import { type DecidingGame, thinkingTasks } from '../../engine/index';
import type { Orders, Scenario } from '../../scenario/index';

/** Gives the orders of every actor that thinks and has none yet, each thought from that actor's own view. */
export function thinker(scenario: Scenario): (game: DecidingGame, given: Orders) => Orders {
  return (game, given) =>
    Object.fromEntries(
      thinkingTasks(game, given).map(({ actor, kind, view, seed }) => [
        actor,
        thinkOrders(scenario, view, actor, kind, seed).orders,
      ]),
    );
}
