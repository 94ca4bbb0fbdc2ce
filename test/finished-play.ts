import { begin, decide, encodeLink, type Game } from '../src/engine/index';
import type { Orders, Scenario } from '../src/scenario/index';

/** A crisis, and the link of a play of it that is over. */
export interface FinishedPlay {
  readonly scenario: Scenario;
  readonly link: string;
}

/** A play of the first crisis as Pakistan: history's orders in the first two turns, none after; the others follow their policies. */
export function finishedPlay(scenario: Scenario): FinishedPlay {
  let game: Game = begin(scenario, { seed: 11, seats: { pakistan: 'human' } });
  while (game.phase === 'deciding') {
    const { turn } = game.state;
    const told = scenario.history.find((line) => line.turn === turn - 1)?.orders.pakistan ?? {};
    const orders: Orders[string] = turn <= 2 ? told : {};
    game = decide(game, { pakistan: orders });
  }
  return { scenario, link: encodeLink(game.record) };
}
