import { describe, expect, test } from 'vitest';
import { borderDocument, compileDocument } from '../../test/fixtures/border';
import {
  begin,
  decide,
  developmentsOf,
  type Game,
  sinceLastDecision,
  view,
  viewAsTold,
} from '../engine/index';
import type { Orders } from '../scenario/index';
import { legendOf } from './legend';
import { describePicture, pictureOf } from './picture';

type Change = (document: ReturnType<typeof borderDocument>) => void;

/** What a seat is shown as struck after some turns on the river border, whose strike may have been changed. */
function struckAfter(seat: string, turns: readonly Orders[], change: Change = () => {}) {
  const document = borderDocument();
  Object.assign(document.actors.north.options.strike, {
    cue: 'missiles',
    outcomes: undefined,
    odds: undefined,
  });
  Object.assign(document.actors.north.options['plant-source'], {
    cue: { kind: 'raid', to: 'bridge' },
    cameo: '193',
  });
  change(document);
  const scenario = compileDocument(JSON.parse(JSON.stringify(document)));
  let game: Game = begin(scenario, { seed: 7, seats: { north: 'human', south: 'human' } });
  for (const orders of turns) if (game.phase === 'deciding') game = decide(game, orders);
  return { scenario, seen: view(game, seat), picture: pictureOf(scenario, view(game, seat)) };
}

const strike: readonly Orders[] = [{ north: { military: 'raise-alert' } }, { north: { military: 'strike' } }];
const raid: readonly Orders[] = [
  { north: { military: 'raise-alert' } },
  { north: { military: 'plant-source' } },
];

describe('what was struck', () => {
  test('is marked from the turn in which it was struck, with who did it', () => {
    expect(struckAfter('south', strike.slice(0, 1)).picture.struck).toEqual([]);
    const marked = [{ place: 'bridge', strikes: [{ turn: 2, by: 'north' }] }];
    expect(struckAfter('south', strike).picture.struck).toEqual(marked);
    expect(struckAfter('south', [...strike, {}]).picture.struck).toEqual(marked);
  });

  test.each<[string, Change]>([
    [
      'an order that is no attack',
      ({ actors }) => Object.assign(actors.north.options.strike, { cameo: '138' }),
    ],
    [
      'a picture that hits nothing',
      ({ actors }) => Object.assign(actors.north.options.strike, { cue: 'troops' }),
    ],
  ])('is nothing after %s', (_, change) => {
    expect(struckAfter('south', strike, change).picture.struck).toEqual([]);
  });

  test('is marked only for those who may know of it', () => {
    const quiet: Change = ({ actors }) =>
      Object.assign(actors.north.options['plant-source'], { visibility: 'covert', exposure: { odds: 0 } });
    expect(struckAfter('north', raid, quiet).picture.struck).toHaveLength(1);
    expect(struckAfter('south', raid, quiet).picture.struck).toEqual([]);
  });

  test('stands in the words of the map and in its key', () => {
    const { picture } = struckAfter('south', strike);
    expect(describePicture(picture)).toContainEqual({
      kind: 'struck',
      place: 'bridge',
      turn: 2,
      by: 'north',
    });
    expect(legendOf(picture)).toContainEqual({ mark: 'struck' });
    expect(legendOf(struckAfter('south', []).picture)).not.toContainEqual({ mark: 'struck' });
  });

  test('is marked when it has been told, and not before', () => {
    const { scenario, seen } = struckAfter('south', strike);
    const developments = developmentsOf(scenario, sinceLastDecision(seen.journal, seen.turn, false));
    const at = developments.findIndex(({ cue }) => cue?.kind === 'missiles');
    const struck = (told: number) => pictureOf(scenario, viewAsTold(seen, developments, told)).struck.length;
    expect(at).toBeGreaterThanOrEqual(0);
    expect([struck(at), struck(at + 1), struck(developments.length)]).toEqual([0, 1, 1]);
  });
});

test('the key names every mark of the map once, units and relations with what they stand for', () => {
  const marks = legendOf({
    extent: [
      [0, 0],
      [10, 10],
    ],
    actors: [
      { id: 'a', code: 'A', colour: 1, emblem: 'none', capital: 'city', party: true },
      { id: 'b', code: 'B', colour: 2, emblem: 'none', capital: 'far', party: false },
    ],
    places: [
      { id: 'city', label: 'City', at: [1, 1], kind: 'capital', of: 'a' },
      { id: 'far', label: 'Far', at: [50, 1], kind: 'capital', of: 'b' },
      { id: 'one', label: 'One', at: [2, 2], kind: 'town' },
      { id: 'two', label: 'Two', at: [3, 2], kind: 'city' },
      { id: 'three', label: 'Three', at: [4, 2], kind: 'base' },
      { id: 'four', label: 'Four', at: [5, 2], kind: 'region' },
    ],
    relations: [{ a: 'a', b: 'b', state: 'broken' }],
    postures: [
      { actor: 'a', track: 'force', posture: 'ready', label: 'Ready', unit: 'missile', place: 'city' },
    ],
    struck: [],
  });
  expect(marks).toEqual([
    { mark: 'capital' },
    { mark: 'beyond' },
    { mark: 'town' },
    { mark: 'port' },
    { mark: 'relation', state: 'broken' },
    { mark: 'unit', actor: 'a', track: 'force', posture: 'ready', unit: 'missile' },
    { mark: 'disputed' },
  ]);
});
