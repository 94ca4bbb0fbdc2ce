import { expect, test } from 'vitest';
import { shippedScenarios } from '../../../test/shipped';
import { begin, decide, type Game, view } from '../../engine/index';
import { voicesAt } from './heard';
import { revealOf } from './reveal-pages';

/** What a side hears in each turn of a play by weights, line by line. */
function heardIn(scenario: Parameters<typeof begin>[0], seed: number, seat: string): readonly string[][] {
  const seats = Object.fromEntries(scenario.actors.map(({ id }) => [id, 'weights'] as const));
  const turns: string[][] = [];
  let game: Game = begin(scenario, { seed, seats });
  while (game.phase === 'deciding') {
    game = decide(game, {});
    const { pages, heard } = revealOf(scenario, view(game, seat), []);
    turns.push(
      pages.flatMap((page, at) => {
        if (page.kind !== 'beat') return [];
        const { publics, advisers } = voicesAt(scenario, seat, page.development, at, heard);
        return [...publics, ...advisers].map(({ says }) => says);
      }),
    );
  }
  return turns;
}

test.each(shippedScenarios().map(({ id, scenario }) => [id, scenario] as const))(
  'in %s somebody speaks in most turns, and nobody says in a later turn what was said before',
  (_, scenario) => {
    for (const seed of [1, 2, 3]) {
      for (const { id } of scenario.actors.filter(({ playable }) => playable)) {
        const turns = heardIn(scenario, seed, id);
        expect(turns.filter((lines) => lines.length > 0).length).toBeGreaterThan(turns.length / 2);
        const again = turns.flatMap((lines, at) => {
          const before = turns.slice(0, at).flat();
          return lines.filter((line) => before.includes(line));
        });
        expect([seed, id, again]).toEqual([seed, id, []]);
      }
    }
  },
);
