import { begin, type DecidingGame, decide, type Game, replay, view } from '../src/engine/index';
import type { Scenario } from '../src/scenario/index';
import { shippedScenarios } from '../test/shipped';
import type { Bench, Row } from './row';

/** What a turn costs on the reference engine, for each shipped scenario; policies choose every order. */
export const engine: Bench = {
  name: 'engine',
  run: () =>
    shippedScenarios().flatMap(({ id, scenario }) =>
      measure(scenario).map((row) => ({ ...row, what: `${id}: ${row.what}` })),
    ),
};

function measure(scenario: Scenario): Row[] {
  playOut(scenario, 0);
  const games: Game[] = [];
  const play = seconds(() => {
    for (let seed = 1; seed <= 60; seed++) games.push(playOut(scenario, seed));
  });
  const turns = games.reduce((sum, game) => sum + game.record.turns.length, 0);
  const replays = seconds(() => {
    for (const game of games) replay(scenario, game.record);
  });
  const middle = midGame(scenario);
  const seat = scenario.actors.find((actor) => actor.playable)?.id ?? 'all';
  const looks = 500;
  const looking = seconds(() => {
    for (let look = 0; look < looks; look++) view(middle, seat);
  });
  return [
    { what: 'turns played by policies', value: Math.round(turns / play), unit: 'per s' },
    { what: 'turns replayed', value: Math.round(turns / replays), unit: 'per s' },
    { what: 'legal orders and view of a seat', value: (looking / looks) * 1000, unit: 'ms' },
    { what: 'one turn decided, beside one view', value: play / turns / (looking / looks), unit: 'times' },
  ];
}

function playOut(scenario: Scenario, seed: number): Game {
  let game: Game = begin(scenario, { seed });
  while (game.phase === 'deciding') game = decide(game, {});
  return game;
}

/** The first game that is still open after half of the turns. */
function midGame(scenario: Scenario): DecidingGame {
  for (let seed = 1; ; seed++) {
    let game: Game = begin(scenario, { seed });
    while (game.phase === 'deciding' && game.state.turn <= scenario.turns.length / 2) game = decide(game, {});
    if (game.phase === 'deciding') return game;
  }
}

function seconds(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}
