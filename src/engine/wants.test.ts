import { describe, expect, test } from 'vitest';
import { compileDocument } from '../../test/fixtures/border';
import { byPeople } from '../../test/fixtures/plays';
import { wantingBorder } from '../../test/fixtures/wanting-border';
import type { Game } from './index';
import { begin, decide } from './play';
import { publicView } from './public-view';
import { view } from './view';
import { wantsAtEnd } from './wants';

const following = [
  { when: 'tension > 8', text: 'It runs high.' },
  { when: 'resolve >= 5', text: 'It runs low, and we stand.' },
  { text: 'It runs low.' },
];

/** The river border after four turns in which nobody orders anything, or the north protests. */
function ended(wants: unknown, { by, protests = false }: { by?: string; protests?: boolean } = {}): Game {
  const scenario = compileDocument(wantingBorder(wants, by));
  let game: Game = begin(scenario, { seed: 1, seats: byPeople(scenario) });
  while (game.phase === 'deciding')
    game = decide(game, { north: protests ? { diplomacy: 'protest' } : {}, south: {} });
  return game;
}

describe('what is said of a want at the end', () => {
  test.each([
    ['the first form whose condition holds', ended(following), 'It runs low, and we stand.'],
    [
      'the last where none holds',
      ended([{ when: 'tension > 8', text: 'It runs high.' }, { text: 'Calm?' }]),
      'Calm?',
    ],
    ['a text without forms', ended('It flows.'), 'It flows.'],
    [
      'what the play did',
      ended([{ when: 'taken.north["protest"] > 2', text: 'We were heard.' }, { text: 'No.' }], {
        protests: true,
      }),
      'We were heard.',
    ],
  ])('%s', (_, game, says) => {
    const told = wantsAtEnd(game.scenario, 'north', view(game, 'north').journal);
    expect(told).toEqual([{ want: 'A calm river.', says }]);
  });

  test('names the office of who says it', () => {
    const game = ended(following, { by: 'chief' });
    const { journal } = view(game, 'north');
    expect(wantsAtEnd(game.scenario, 'north', journal)).toEqual([
      { want: 'A calm river.', office: 'Chief of staff', says: 'It runs low, and we stand.' },
    ]);
  });

  test('is told to nobody else', () => {
    const game = ended(following);
    for (const { journal } of [view(game, 'south'), publicView(game)]) {
      expect(JSON.stringify(journal)).not.toContain('"wants"');
      expect(wantsAtEnd(game.scenario, 'north', journal)).toEqual([]);
    }
  });

  test('is nothing while the play goes on', () => {
    const scenario = compileDocument(wantingBorder(following));
    const game = begin(scenario, { seed: 1, seats: byPeople(scenario) });
    expect(wantsAtEnd(scenario, 'north', game.journal)).toEqual([]);
  });
});
