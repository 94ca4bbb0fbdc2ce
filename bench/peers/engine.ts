import { begin, decide, type Game, type OverGame } from '../../src/engine/index';
import type { Scenario } from '../../src/scenario/index';
import { type EndingName, endings, type Peer } from './peer';

/** The reference engine, which explains every change. */
export function referenceEngine(scenario: Scenario): Peer {
  const play = plays(scenario);
  return {
    name: 'reference engine',
    play(seed) {
      const { state, ending } = play(seed);
      const { indicators } = state.world;
      return {
        ending: nameOf(ending),
        turn: state.turn,
        tension: indicators.tension ?? -1,
        trade: indicators.trade ?? -1,
        eastResolve: indicators['east.resolve'] ?? -1,
        westResolve: indicators['west.resolve'] ?? -1,
      };
    },
  };
}

/** Plays of any scenario on the engine, every actor by its own weights. */
export function plays(scenario: Scenario): (seed: number) => OverGame {
  const seats = Object.fromEntries(scenario.actors.map(({ id }) => [id, 'weights'] as const));
  return (seed) => {
    let game: Game = begin(scenario, { seed, seats });
    while (game.phase === 'deciding') game = decide(game, {});
    return game;
  };
}

function nameOf(id: string): EndingName {
  const name = endings.find((one) => one === id);
  if (name === undefined) throw new Error(`the reference game has no ending ${id}`);
  return name;
}
