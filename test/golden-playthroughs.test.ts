import { describe, expect, test } from 'vitest';
import { begin, decide, type Game, historyRecord, replay } from '../src/engine/index';
import { plainText, tellGame } from '../src/words/index';
import { borderScenario } from './fixtures/border';
import { expectGolden } from './golden';
import { shippedScenarios } from './shipped';

function playedByWeights(scenario: Parameters<typeof begin>[0], seed: number): Game {
  let game: Game = begin(scenario, { seed });
  while (game.phase === 'deciding') game = decide(game, {});
  return game;
}

test('the river by its weights, seed 4', () => {
  expectGolden('river-4.txt', plainText(tellGame(playedByWeights(borderScenario(), 4), 'all')).trimStart());
});

describe.each(shippedScenarios().map(({ id, scenario }) => [id, scenario] as const))('%s', (id, scenario) => {
  test('its history', () => {
    const { game, stopped } = replay(scenario, historyRecord(scenario));
    expect(stopped).toBeUndefined();
    expectGolden(`${id}-history.txt`, plainText(tellGame(game, 'all')).trimStart());
  });

  test('a play by its own weights, seed 2024', () => {
    expectGolden(`${id}-2024.txt`, plainText(tellGame(playedByWeights(scenario, 2024), 'all')).trimStart());
  });
});
