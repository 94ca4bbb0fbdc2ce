import { expect, test } from 'vitest';
import { mistaken } from '../../test/fixtures/mistaken';
import { begin, type Game, resolveTurn } from '../engine/index';
import type { GivenLuck, Orders } from '../scenario/index';
import { beliefsOf } from './beliefs';
import { misreadingOf } from './misreading';

const quiet: GivenLuck = { outcomes: { 'north.spy': 'wrong' }, injects: [], exposed: [] };

function played(turns: readonly Orders[]): Game {
  return turns.reduce<Game>(
    (game, orders) => (game.phase === 'over' ? game : resolveTurn(game, orders)),
    begin(mistaken, {
      seed: 1,
      seats: { north: 'human', south: 'human' },
      given: Object.fromEntries(turns.map((_, at) => [at + 1, quiet])),
    }),
  );
}

const ofCulprit = (game: Game) => beliefsOf(game).find(({ of }) => of === 'culprit');

test('a belief is told beside how it was, from the start until both are the same', () => {
  const game = played([{}, { north: { spy: 'ask' } }, { south: { talk: 'claim' } }]);
  expect(ofCulprit(game)).toEqual({
    by: 'north',
    of: 'culprit',
    moments: [
      { turn: 0, believed: 'nobody', truth: 'band' },
      { turn: 2, believed: 'south', truth: 'band', report: expect.any(Number) },
      { turn: 3, believed: 'south', truth: 'south', report: expect.any(Number) },
    ],
    met: 3,
  });
});

test('a belief that nobody puts right never meets how it was', () => {
  expect(ofCulprit(played([{}, {}]))).toEqual({
    by: 'north',
    of: 'culprit',
    moments: [{ turn: 0, believed: 'nobody', truth: 'band' }],
  });
});

test('a belief that a side was shown rests on no report', () => {
  const game = played([{ north: { spy: 'look' } }]);
  expect(ofCulprit(game)?.moments.at(-1)).toEqual({ turn: 1, believed: 'band', truth: 'band' });
});

test('beliefs that were right throughout are not told', () => {
  expect(beliefsOf(played([{}])).map(({ of }) => of)).not.toContain('heat');
  expect(beliefsOf(played([{}])).map(({ by, of }) => `${by} ${of}`)).toEqual([
    'north culprit',
    'north south.arms',
    'south trust',
  ]);
});

test('an order by which the other side was told what is not so is a gap between what was meant and seen', () => {
  const scenario = {
    ...mistaken,
    actors: mistaken.actors.map((actor) => ({
      ...actor,
      options: actor.options.map((one) =>
        one.id === 'blame' ? { ...one, target: { actor: 'north' } } : one,
      ),
    })),
  };
  const lied = begin(scenario, {
    seed: 1,
    seats: { north: 'human', south: 'human' },
    given: { 1: quiet, 2: quiet },
  });
  const claimed = resolveTurn(lied, { south: { talk: 'claim' } });
  if (claimed.phase === 'over') throw new Error('the play goes on');
  const game = resolveTurn(claimed, { south: { talk: 'blame' } });
  expect(misreadingOf(game, 'south', undefined)).toMatchObject({
    turn: 2,
    option: 'blame',
    saw: { kind: 'told', what: 'culprit', value: 'band', truth: 'south' },
  });
});
