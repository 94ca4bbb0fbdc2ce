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
import type { CueKind, Orders } from '../scenario/index';
import { describePicture } from './in-words';
import { legendOf } from './legend';
import { replayOf } from './moments';
import { pictureOf } from './picture';

type Change = (document: ReturnType<typeof borderDocument>) => void;

/** What a seat is shown as remembered after some turns on the river border, whose strike may have been changed. */
function played(seat: string, turns: readonly Orders[], change: Change = () => {}) {
  const document = borderDocument();
  Object.assign(document.actors.north.options.strike, {
    cue: { kind: 'missiles', to: 'bridge' },
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

/** Where something is remembered, how it looks, and the days of it. */
const shown = ({ picture }: ReturnType<typeof played>) =>
  picture.remembered.map(({ place, look, memories }) => [place, look, ...memories.map(({ on }) => on)]);

describe('what happened', () => {
  test('is kept from the turn in which it happened', () => {
    expect(shown(played('south', strike.slice(0, 1)))).toEqual([]);
    expect(shown(played('south', strike))).toEqual([['bridge', 'blow', '2020-01-02']]);
    expect(shown(played('south', [...strike, {}]))).toEqual([['bridge', 'blow', '2020-01-02']]);
  });

  test('grows older from turn to turn', () => {
    const days = (turns: readonly Orders[]) => played('south', turns).picture.remembered[0]?.days;
    expect([days(strike), days([...strike, {}])]).toEqual([1, 2]);
  });

  test('is dated by the blow where something else was done later', () => {
    const { picture } = played('south', strike.slice(0, 1), (document) => {
      Object.assign(document.about, {
        earlier: [{ on: '2019-12-30', at: 'bridge', text: 'A lorry burns.' }],
      });
      Object.assign(document.actors.north.options['raise-alert'], { cue: { kind: 'arrest', to: 'bridge' } });
    });
    const kept = picture.remembered.map(({ look, on, memories }) => [look, on, memories.length]);
    expect(kept).toEqual([['blow', '2019-12-30', 2]]);
  });

  test.each<[string, Change]>([
    [
      'an order that is no attack',
      ({ actors }) => Object.assign(actors.north.options.strike, { cameo: '138' }),
    ],
    [
      'a picture that leaves nothing',
      ({ actors }) => Object.assign(actors.north.options.strike, { cue: { kind: 'troops', to: 'bridge' } }),
    ],
    [
      'a call that nobody took',
      ({ actors }) =>
        Object.assign(actors.north.options.strike, {
          cue: { kind: 'talks', to: 'bridge', ends: 'unanswered' },
        }),
    ],
    [
      'a blow for which no place is named',
      ({ actors }) => Object.assign(actors.north.options.strike, { cue: 'missiles', target: 'south' }),
    ],
  ])('is nothing after %s', (_, change) => {
    expect(shown(played('south', strike, change))).toEqual([]);
  });

  test.each<[CueKind, string]>([
    ['shot-down', 'blow'],
    ['friendly-fire', 'blow'],
    ['near-miss', 'deed'],
    ['prisoner-taken', 'deed'],
    ['prisoner-handed-over', 'deed'],
    ['press-visit', 'deed'],
    ['crowd', 'deed'],
    ['vote', 'deed'],
  ])('is kept after %s, though nobody ordered an attack', (kind, look) => {
    const { picture } = played('south', strike.slice(0, 1), ({ injects }) =>
      Object.assign(injects[0] ?? {}, { turn: 't1', odds: 100, cue: { kind, to: 'bridge' } }),
    );
    expect(picture.remembered.map((one) => [one.place, one.look])).toEqual([['bridge', look]]);
  });

  test('is marked as stopped where a blow did not come through, and as a blow once one did', () => {
    const stopped: Change = ({ actors }) =>
      Object.assign(actors.north.options.strike, {
        cue: { kind: 'missiles', to: 'bridge', ends: 'stopped' },
      });
    expect(shown(played('south', strike, stopped))).toEqual([['bridge', 'stopped', '2020-01-02']]);
    const seen = played('south', strike, (document) => {
      stopped(document);
      Object.assign(document.about, {
        earlier: [{ on: '2019-12-30', at: 'bridge', text: 'A lorry burns.' }],
      });
    });
    expect(seen.picture.remembered).toMatchObject([{ look: 'blow', on: '2019-12-30' }]);
  });

  test('stands at each place where one deed was done', () => {
    const twice: Change = ({ actors }) =>
      Object.assign(actors.north.options.strike, {
        cue: { kind: 'missiles', to: 'bridge', also: ['south-city'] },
      });
    expect(shown(played('south', strike, twice))).toEqual([
      ['bridge', 'blow', '2020-01-02'],
      ['south-city', 'blow', '2020-01-02'],
    ]);
  });

  test('is a deed where people met and nobody was hurt', () => {
    const met: Change = ({ actors }) =>
      Object.assign(actors.north.options.strike, { cue: { kind: 'talks', to: 'bridge' } });
    expect(shown(played('south', strike, met))).toEqual([['bridge', 'deed', '2020-01-02']]);
  });

  test('is kept only for those who may know of it', () => {
    const quiet: Change = ({ actors }) =>
      Object.assign(actors.north.options['plant-source'], { visibility: 'covert', exposure: { odds: 0 } });
    expect(shown(played('north', raid, quiet))).toHaveLength(1);
    expect(shown(played('south', raid, quiet))).toEqual([]);
  });

  test('before the play is known to every seat from the start, oldest first, and never shown as new', () => {
    const past: Change = ({ about }) =>
      Object.assign(about, {
        earlier: [
          { on: '2019-12-01', at: 'bridge', text: 'The two ministers meet.', tone: 'cooperation' },
          { on: '2019-12-02', text: 'It snows.' },
          { on: '2019-12-30', at: 'bridge', text: 'A lorry burns.' },
        ],
      });
    const seen = played('south', [], past);
    expect(shown(seen)).toEqual([['bridge', 'blow', '2019-12-01', '2019-12-30']]);
    expect(seen.picture.remembered[0]?.days).toBe(2);
    expect(shown(played('south', strike, past))).toEqual([
      ['bridge', 'blow', '2019-12-01', '2019-12-30', '2020-01-02'],
    ]);
  });

  test('stands in the words of the map, the latest first, also of what came before the play', () => {
    const { picture } = played('south', strike, ({ about }) =>
      Object.assign(about, {
        earlier: [
          { on: '2019-12-01', at: 'bridge', text: 'A lorry burns.' },
          { on: '2019-12-30', at: 'south-city', text: 'A bomb goes off.' },
        ],
      }),
    );
    const rows = describePicture(picture).flatMap((row) => (row.kind === 'memory' ? [row.memory.on] : []));
    expect(rows).toEqual(['2020-01-02', '2019-12-30', '2019-12-01']);
  });

  test('stands in the words of the map and in its key', () => {
    const { picture } = played('south', strike);
    const rows = describePicture(picture).filter(({ kind }) => kind === 'memory');
    expect(rows).toMatchObject([{ place: 'bridge', memory: { of: 'play', development: { turn: 2 } } }]);
    expect(legendOf(picture)).toContainEqual({ mark: 'blow' });
    expect(legendOf(played('south', []).picture)).not.toContainEqual({ mark: 'blow' });
  });

  test('is marked when it has been told, and not before', () => {
    const { scenario, seen } = played('south', strike);
    const developments = developmentsOf(scenario, sinceLastDecision(seen.journal, seen.turn, false));
    const at = developments.findIndex(({ cue }) => cue?.kind === 'missiles');
    const kept = (told: number) =>
      pictureOf(scenario, viewAsTold(seen, developments, told)).remembered.length;
    expect(at).toBeGreaterThanOrEqual(0);
    expect([kept(at), kept(at + 1), kept(developments.length)]).toEqual([0, 1, 1]);
  });
});

describe('a play told again', () => {
  test('goes moment by moment from how it began to how it stands', () => {
    const { scenario, seen, picture } = played('south', [...strike, {}]);
    const { moments, pictureAt } = replayOf(scenario, seen);
    expect(pictureAt(0)).toEqual(pictureOf(scenario, view(begin(scenario, { seed: 7 }), 'south')));
    expect(moments.some(({ cue }) => cue?.kind === 'missiles')).toBe(true);
    const last = pictureAt(moments.length);
    expect({ ...last, remembered: [] }).toEqual({ ...picture, remembered: [] });
    expect(last.remembered.map(({ place }) => place)).toEqual(picture.remembered.map(({ place }) => place));
  });

  test('never shows more than came before it', () => {
    const { scenario, seen } = played('south', [...strike, { north: { military: 'stand-down' } }]);
    const { moments, pictureAt } = replayOf(scenario, seen);
    for (let count = 0; count <= moments.length; count++) {
      const known = new Set(moments.slice(0, count));
      for (const { memories } of pictureAt(count).remembered)
        for (const memory of memories)
          if (memory.of === 'play')
            expect([...known].map(({ key }) => key)).toContain(memory.development.key);
    }
  });
});

test('the key names every mark of the map once, units and relations with what they stand for', () => {
  const marks = legendOf({
    extent: [
      [0, 0],
      [10, 10],
    ],
    actors: [
      { id: 'a', code: 'A', colour: 1, emblem: 'none', land: 'none', capital: 'city', party: true },
      { id: 'b', code: 'B', colour: 2, emblem: 'none', land: 'none', capital: 'far', party: false },
    ],
    places: [
      { id: 'city', label: 'City', at: [1, 1], kind: 'capital', of: 'a' },
      { id: 'far', label: 'Far', at: [50, 1], kind: 'capital', of: 'b' },
      { id: 'one', label: 'One', at: [2, 2], kind: 'town' },
      { id: 'two', label: 'Two', at: [3, 2], kind: 'city' },
      { id: 'three', label: 'Three', at: [4, 2], kind: 'base' },
      { id: 'four', label: 'Four', at: [5, 2], kind: 'region' },
    ],
    relations: [{ a: 'a', b: 'b', state: 'broken', away: ['a'] }],
    postures: [
      {
        actor: 'a',
        track: 'force',
        posture: 'ready',
        force: 'Force',
        label: 'Ready',
        unit: 'missile',
        place: 'city',
      },
    ],
    remembered: [],
  });
  expect(marks).toEqual([
    { mark: 'capital' },
    { mark: 'beyond' },
    { mark: 'town' },
    { mark: 'port' },
    { mark: 'relation', state: 'broken', away: ['a'] },
    { mark: 'unit', actor: 'a', track: 'force', posture: 'ready', unit: 'missile' },
    { mark: 'disputed' },
  ]);
});
