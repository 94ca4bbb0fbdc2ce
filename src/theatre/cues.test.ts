import { describe, expect, test } from 'vitest';
import { borderDocument, compileDocument } from '../../test/fixtures/border';
import { everyCueScenario } from '../../test/fixtures/every-cue';
import {
  begin,
  decide,
  developmentsOf,
  type Game,
  sinceLastDecision,
  type View,
  view,
} from '../engine/index';
import { cueKinds, cueWays, type Orders, type Scenario } from '../scenario/index';
import { cueManners } from './cue-table';
import { cuesOf } from './cues';
import { describePicture } from './in-words';
import { pictureOf } from './picture';

/** The river border with pictures on its orders, its flood and its rule. */
function scenarioWithCues(): Scenario {
  const document = borderDocument();
  const { north, south } = document.actors;
  Object.assign(north.options['walk-out'], { cue: 'envoy-leaves' });
  Object.assign(north.tracks.diplomacy.postures.silent, { relation: 'strained' });
  Object.assign(north.options.call, { cue: 'envoy-returns' });
  Object.assign(north.options.protest, {
    cue: 'statement',
    effects: [{ news: { head: 'North is angry', tone: 'threat' } }],
  });
  Object.assign(north.options['raise-alert'], { cue: { kind: 'troops', to: 'north-city' } });
  Object.assign(north.options['plant-source'], { cue: { kind: 'intelligence', to: 'south-city' } });
  Object.assign(north.options.strike, { cue: { kind: 'missiles', from: 'north-city', to: 'bridge' } });
  Object.assign(north.options.strike.outcomes[1] ?? {}, {
    cue: { kind: 'missiles', from: 'north-city', to: 'bridge', ends: 'stopped' },
  });
  Object.assign(south.options.call, { cue: 'call' });
  Object.assign(south.options['open-bridge'], { cue: 'letter' });
  Object.assign(document.injects[0] ?? {}, { odds: 100, cue: { kind: 'aid', to: 'bridge' } });
  return compileDocument(document);
}

const scenario = scenarioWithCues();

/** Plays orders and gives the views of a seat at the start and after each turn. */
function viewsOf(seat: string | 'all', turns: readonly Orders[]) {
  let game: Game = begin(scenario, { seed: 7, seats: { north: 'human', south: 'human' } });
  const views = [view(game, seat)];
  for (const orders of turns) {
    if (game.phase !== 'deciding') break;
    game = decide(game, orders);
    views.push(view(game, seat));
  }
  return views;
}

/** The cues of the last turn played. */
function cuesAfter(seat: string | 'all', turns: readonly Orders[]) {
  const after = viewsOf(seat, turns).at(-1);
  if (turns.length === 0 || !after) throw new Error('nothing was played');
  return cuesSince(after);
}

/** The cues of what a seat has not decided upon yet. */
function cuesSince({ journal, turn, phase }: View) {
  return cuesOf(scenario, developmentsOf(scenario, sinceLastDecision(journal, turn, phase === 'over')));
}

describe('the cues of a turn', () => {
  test('an envoy who is called home flies from the other capital to its own', () => {
    const [cue] = cuesAfter('south', [{ north: { diplomacy: 'walk-out' } }]);
    expect(cue).toMatchObject({
      kind: 'envoy-leaves',
      tone: 'threat',
      actor: 'north',
      from: { place: 'south-city', actor: 'south' },
      to: { place: 'north-city', actor: 'north' },
      cause: { by: 'order', actor: 'north', option: 'walk-out' },
    });
  });

  test('an envoy who returns flies the other way', () => {
    const [cue] = cuesAfter('south', [
      { north: { diplomacy: 'walk-out' } },
      { north: { diplomacy: 'call' } },
    ]);
    expect(cue).toMatchObject({
      kind: 'envoy-returns',
      from: { place: 'north-city' },
      to: { place: 'south-city' },
    });
  });

  test('a statement takes the tone of its news', () => {
    const [cue] = cuesAfter('south', [{ north: { diplomacy: 'protest' } }]);
    expect(cue).toMatchObject({ kind: 'statement', tone: 'threat', from: { place: 'north-city' } });
  });

  test('a letter without an address goes to the United Nations', () => {
    const [cue] = cuesAfter('all', [{ south: { diplomacy: 'open-bridge' } }]);
    expect(cue?.to).toEqual({ at: [-73.97, 40.75], emblem: 'un' });
  });

  test('an inject plays where it happens, without an actor', () => {
    const cue = cuesAfter('south', [{}]).find(({ cause }) => cause.by === 'inject');
    expect(cue).toMatchObject({
      kind: 'aid',
      from: { place: 'bridge' },
      to: { place: 'bridge' },
      cause: { id: 'flood' },
    });
    expect(cue).not.toHaveProperty('actor');
  });

  test('an order without a picture, and a turn of holding, play nothing', () => {
    const turns: Orders[] = [{ north: { military: 'raise-alert' } }, { north: { military: 'stand-down' } }];
    expect(cuesAfter('all', turns).filter(({ cause }) => cause.by === 'order')).toEqual([]);
    expect(cuesAfter('all', [...turns, {}])).toEqual([]);
  });

  test('a covert order that did not come to light plays for its own side alone', () => {
    const turns: Orders[] = [{ north: { military: 'raise-alert' } }, { north: { military: 'plant-source' } }];
    const seen = (seat: string) => {
      const views = viewsOf(seat, turns);
      const exposed = views
        .at(-1)
        ?.journal.some(
          (entry) => entry.kind === 'order' && entry.option === 'plant-source' && entry.seen === 'exposed',
        );
      const cues = cuesSince(views.at(-1) ?? failed());
      return { exposed, kinds: cues.filter(({ cause }) => cause.by === 'order').map(({ kind }) => kind) };
    };
    expect(seen('north').kinds).toEqual(['intelligence']);
    const south = seen('south');
    expect(south.kinds).toEqual(south.exposed ? ['intelligence'] : []);
  });

  test.each([
    ['hit', undefined],
    ['miss', 'stopped'],
  ])('a strike that comes to a %s ends so', (outcome, ends) => {
    const given = { 2: { outcomes: { 'north.military': outcome }, injects: [], exposed: [] } };
    const start = begin(scenario, { seed: 7, seats: { north: 'human', south: 'human' }, given });
    const alerted = decide(start, { north: { military: 'raise-alert' } });
    if (alerted.phase !== 'deciding') throw new Error('the game is over too soon');
    const struck = decide(alerted, { north: { military: 'strike' } });
    const [cue] = cuesSince(view(struck, 'south'));
    expect(cue).toMatchObject({ kind: 'missiles', tone: 'force', to: { place: 'bridge' } });
    expect(cue?.ends).toBe(ends);
  });

  test('every cue has an id of its own', () => {
    const ids = cuesAfter('all', [
      { north: { diplomacy: 'protest', military: 'raise-alert' }, south: { diplomacy: 'call' } },
    ]).map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the lines of all turns, shown one after another, are the whole journal', () => {
  const views = viewsOf('south', [
    { north: { diplomacy: 'walk-out' } },
    { south: { diplomacy: 'call' } },
    {},
  ]);
  const shown = views.flatMap(({ journal, turn, phase }) =>
    sinceLastDecision(journal, turn, phase === 'over'),
  );
  expect(shown).toEqual(views.at(-1)?.journal);
});

test('every kind plays once where it happened, and once more for each way in which it can end otherwise', () => {
  const every = everyCueScenario();
  const { journal } = view(begin(every, { seed: 7, seats: { north: 'human', south: 'human' } }), 'south');
  const played = cuesOf(every, developmentsOf(every, journal));
  const expected = cueKinds.flatMap((kind) => [kind, ...cueWays[kind].ends.map((ends) => `${kind} ${ends}`)]);
  expect(played.map(({ kind, ends }) => (ends === undefined ? kind : `${kind} ${ends}`))).toEqual(expected);
  for (const { kind, from, to } of played)
    expect([from.place, to.place], kind).toContain(kind === 'statement' ? 'north-city' : 'bridge');
});

test('every kind of the format has a manner', () => {
  expect(Object.keys(cueManners).sort()).toEqual([...cueKinds].sort());
});

describe('the picture of a view', () => {
  test('relations strain when an envoy leaves and mend when it returns', () => {
    const views = viewsOf('south', [{ north: { diplomacy: 'walk-out' } }, { north: { diplomacy: 'call' } }]);
    expect(views.map((one) => pictureOf(scenario, one).relations)).toEqual([
      [{ a: 'north', b: 'south', state: 'normal', away: [] }],
      [{ a: 'north', b: 'south', state: 'strained', away: ['north'] }],
      [{ a: 'north', b: 'south', state: 'normal', away: [] }],
    ]);
  });

  test.each([
    ['cut towards the other', { south: 'cut' }, 'broken'],
    ['strained', 'strained', 'strained'],
    ['said of nobody', undefined, 'normal'],
  ])('a relation is as the posture says: %s', (_, relation, state) => {
    const document = borderDocument();
    // An envoy who leaves says nothing of it.
    Object.assign(document.actors.north.options['walk-out'], { cue: 'envoy-leaves' });
    if (relation) Object.assign(document.actors.north.tracks.diplomacy.postures.silent, { relation });
    const cut = compileDocument(document);
    const game = begin(cut, { seed: 1, seats: { north: 'human', south: 'human' } });
    const after = game.phase === 'deciding' ? decide(game, { north: { diplomacy: 'walk-out' } }) : game;
    expect(pictureOf(cut, view(after, 'south')).relations[0]?.state).toBe(state);
  });

  test('a posture that an order with troops led to stands where the order says, and goes with it', () => {
    const views = viewsOf('south', [
      { north: { military: 'raise-alert' } },
      { north: { military: 'stand-down' } },
    ]);
    expect(views.map((one) => pictureOf(scenario, one).postures)).toEqual([
      [],
      [
        {
          ...{ actor: 'north', track: 'military', posture: 'alerted', force: 'Military', label: 'Alerted' },
          ...{ unit: 'infantry', place: 'north-city' },
        },
      ],
      [],
    ]);
  });

  test('says in rows what it shows', () => {
    const [first] = viewsOf('south', []);
    const picture = pictureOf(scenario, first ?? failed());
    expect(describePicture(picture)).toEqual([
      { kind: 'relation', a: 'north', b: 'south', state: 'normal', away: [] },
      { kind: 'place', place: 'north-city', of: 'north' },
      { kind: 'place', place: 'south-city', of: 'south' },
      { kind: 'place', place: 'bridge' },
    ]);
  });

  test('names first the places of which the turn speaks, then those of each side, near ones before far ones', () => {
    const at = (longitude: number) => ({ at: [longitude, 30] as const, kind: 'town' as const });
    const places = [
      { id: 'far-south', label: 'Far south', ...at(9), of: 'south' },
      { id: 'nobody', label: 'Nobody', ...at(2) },
      { id: 'near-south', label: 'Near south', ...at(3), of: 'south' },
      { id: 'north', label: 'North', ...at(8), of: 'north' },
      { id: 'told', label: 'Told', ...at(1), of: 'south' },
    ];
    const [first] = viewsOf('south', []);
    const extent = [
      [0, 20],
      [10, 40],
    ] as const;
    const picture = { ...pictureOf(scenario, first ?? failed()), places, extent, spoken: ['told'] };
    const named = describePicture(picture).flatMap((row) => (row.kind === 'place' ? [row.place] : []));
    expect(named).toEqual(['told', 'north', 'near-south', 'far-south', 'nobody']);
  });
});

function failed(): never {
  throw new Error('there is no such view');
}
