import { expect, test } from 'vitest';
import { borderDocument, compileDocument } from '../../test/fixtures/border';
import { begin, decide, type Game, view } from '../engine/index';
import type { Orders } from '../scenario/index';
import { pictureOfPaths, twoPathsOf } from './paths';

const alert: Orders = { north: { military: 'raise-alert' } };
const strike: Orders = { north: { military: 'strike' } };
const raid: Orders = { north: { military: 'plant-source' } };

/** Two plays on the river border, whose strike and raid hit the bridge. */
function twoPlays(own: readonly Orders[], other: readonly Orders[]) {
  const document = borderDocument();
  const { options } = document.actors.north;
  Object.assign(options['raise-alert'], { cue: { kind: 'troops', to: 'north-city' } });
  Object.assign(options.strike, {
    cue: { kind: 'missiles', to: 'bridge' },
    outcomes: undefined,
    odds: undefined,
  });
  Object.assign(options['plant-source'], { cue: { kind: 'raid', to: 'bridge' }, cameo: '193' });
  const scenario = compileDocument(JSON.parse(JSON.stringify(document)));
  const play = (turns: readonly Orders[]) => {
    let game: Game = begin(scenario, { seed: 7, seats: { north: 'human', south: 'human' } });
    for (const orders of turns) if (game.phase === 'deciding') game = decide(game, orders);
    return view(game, 'all');
  };
  const paths = twoPathsOf(scenario, play(own), play(other));
  const at = (turn: number) => pictureOfPaths(scenario, play(own), paths, turn).paths;
  return { paths, at };
}

const places = (marks: readonly { readonly place: string; readonly on: string }[] | undefined) =>
  marks?.map(({ place, on }) => `${place} ${on}`);

test('deeds stand where and when they were done, and what both did first is shared', () => {
  const { paths, at } = twoPlays([alert, strike], [alert, raid]);
  expect(places(paths.own)).toEqual(['north-city 2020-01-01', 'bridge 2020-01-02']);
  expect(places(paths.other)).toEqual(['north-city 2020-01-01', 'bridge 2020-01-02']);
  expect(paths.shared).toBe(1);
  expect(at(2)?.own.map(({ turn }) => turn)).toEqual([1, 2]);
  expect(at(2)?.parted).toBe('north-city');
});

test('a date shows what both had come to by then, and no parting before it', () => {
  const { at } = twoPlays([alert, strike], [alert, {}, raid]);
  expect([places(at(1)?.own), places(at(1)?.other), at(1)?.parted]).toEqual([
    ['north-city 2020-01-01'],
    ['north-city 2020-01-01'],
    undefined,
  ]);
  expect([at(2)?.own.length, at(2)?.other.length, at(2)?.parted]).toEqual([2, 1, 'north-city']);
});

test.each([
  ['the same', [alert, strike], [alert, strike], 2],
  ['apart from the first', [alert], [{}], 0],
] as const)('two plays that are %s have no place where they part', (_, own, other, shared) => {
  const { paths, at } = twoPlays(own, other);
  expect(paths.shared).toBe(shared);
  expect(at(3)?.parted).toBeUndefined();
});
