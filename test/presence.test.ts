import { describe, expect, test } from 'vitest';
import {
  begin,
  decodeLink,
  developmentsOf,
  encodeLink,
  orderProblems,
  publicView,
  replay,
  view,
  viewAsTold,
  voicesOf,
} from '../src/engine/index';
import { revealOf } from '../src/panels/room/reveal-pages';
import { check, compile, type Scenario } from '../src/scenario/index';
import { pictureOf } from '../src/theatre/picture';
import { tellTurn } from '../src/words/index';
import { compileDocument, draftOf } from './fixtures/border';
import { kernelsOf, playBeside } from './fixtures/kernel-beside-engine';
import { latecomer, latecomerDocument } from './fixtures/latecomer';
import { byPeople, linesOf, playOrders } from './fixtures/plays';

const ask = { north: { talks: 'ask-council' } };
const summon = { council: { offices: 'summon' } };
const sign = { south: { talks: 'sign' } };
const raid = { band: { arms: 'raid' } };
const play = (...turns: Parameters<typeof playOrders>[2]) => playOrders(latecomer, 1, turns);
const wrongIn = (
  turns: Parameters<typeof playOrders>[2],
  orders: typeof ask | typeof summon | typeof raid,
) => {
  const game = play(...turns);
  return game.phase === 'over'
    ? 'over'
    : orderProblems(game, orders).map(({ status }) => status?.closed?.why);
};
const comings = (scenario: Scenario, turns: Parameters<typeof playOrders>[2]) =>
  linesOf(playOrders(scenario, 1, turns).journal, 'presence')
    .filter(({ turn }) => turn > 1)
    .map(({ turn, actor, here }) => `${turn} ${actor} ${here ? 'enters' : 'leaves'}`);

/** The crisis with other words for one of its actors. */
const changed = (actor: string, members: object) => {
  const document = latecomerDocument();
  const actors: Record<string, object> = document.actors;
  return { ...document, actors: { ...actors, [actor]: { ...actors[actor], ...members } } };
};

describe('an actor that enters or leaves', () => {
  test.each([
    ['before it enters', [], summon, ['condition']],
    ['once it has entered', [ask], summon, []],
    ['before it leaves', [], raid, []],
    ['once it has left', [sign], raid, ['condition']],
  ])('orders only while it takes part: %s', (_, turns, orders, problems) => {
    expect(wrongIn(turns, orders)).toEqual(problems);
  });

  test.each<[string, object, Parameters<typeof playOrders>[2], readonly string[]]>([
    ['from a turn', { from: 't3' }, [{}, {}, {}], ['3 council enters']],
    ['until a turn', { from: 't2', until: 't4' }, [{}, {}, {}], ['2 council enters', '4 council leaves']],
    ['once asked, for good', {}, [{}, ask, {}], ['3 council enters']],
    [
      'while a condition holds, and again',
      { from: 'heat >= 6' },
      [raid, summon, raid],
      ['2 council enters', '3 council leaves', '4 council enters'],
    ],
    ['from the beginning', { from: 'true' }, [{}], []],
    ['never', { from: 'false' }, [{}, {}], []],
  ])('enters and leaves %s', (_, members, turns, expected) => {
    expect(comings(compileDocument(changed('council', members)), turns)).toEqual(expected);
  });

  test('is named to nobody before it enters, and to all from then on', () => {
    const before = play(raid, { ...raid, south: { talks: 'protest' } });
    const after = play(ask);
    const seats = ['north', 'south', 'valley'];
    for (const game of [begin(latecomer, { seed: 1 }), before]) {
      for (const seat of seats) {
        const { tracks: _, ...seen } = view(game, seat);
        expect(JSON.stringify(seen)).not.toContain('council');
      }
      expect(JSON.stringify(publicView(game))).not.toContain('council');
    }
    for (const seat of seats) {
      const seen = view(after, seat);
      expect(seen.postures.map(({ actor }) => actor)).toContain('council');
      expect(seen.indicators.map(({ id }) => id)).toContain('council.patience');
    }
  });

  test('is told to all when it enters and when it leaves, behind what the turn did', () => {
    const game = play({ ...ask, ...sign });
    const seen = view(game, 'north');
    const told = tellTurn(
      latecomer,
      seen.journal.filter(({ turn, step }) => turn === 2 && step === 'situation'),
      'north',
    );
    expect(told.map(({ text }) => text)).toEqual([
      'The situation',
      'The River Council now takes part in the crisis.',
      'The Band no longer takes part in the crisis.',
    ]);
    const developments = developmentsOf(latecomer, seen.journal);
    const early = viewAsTold(seen, developments, 0);
    expect(linesOf(early.journal, 'presence').map(({ actor }) => actor)).toEqual(['band']);
    expect(viewAsTold(seen, developments, developments.length)).toEqual(seen);
  });

  test('stands on the last page of a turn that is told, which is then no quiet one', () => {
    const told = (...turns: Parameters<typeof playOrders>[2]) =>
      revealOf(latecomer, view(play(...turns), 'south'), []);
    expect(told(ask).pages.at(-1)).toMatchObject({
      kind: 'rest',
      presences: [{ actor: 'council', here: true }],
    });
    expect(told({}).pages).toEqual([{ kind: 'rest', answers: [], own: [], presences: [] }]);
    expect([told(ask, {}).isQuiet, told({ north: { talks: 'sign' } }).isQuiet]).toEqual([true, false]);
  });

  test('says nothing before it enters, and speaks from then on', () => {
    const heard = (...turns: Parameters<typeof playOrders>[2]) => {
      const { journal } = view(play(...turns), 'south');
      return developmentsOf(latecomer, journal)
        .filter(({ cause }) => cause.by === 'rule')
        .flatMap((one) => voicesOf(latecomer, 'south', one).publics.map(({ actor }) => actor));
    };
    expect(heard(raid, raid)).toEqual([]);
    expect(heard({ ...raid, ...ask }, raid)).toEqual(['council']);
  });

  test('survives a link, with all that it did', () => {
    const game = play(ask, { ...summon, ...sign });
    const read = decodeLink(encodeLink(game.record), latecomer);
    expect('record' in read && replay(latecomer, read.record).game).toEqual(game);
  });

  test('plays on both speeds alike', () => {
    const kernels = kernelsOf(latecomer);
    const turns = Array.from({ length: 20 }, (_, seed) => playBeside(kernels, seed, ['random', 'random']));
    expect(new Set(turns)).toEqual(new Set([5]));
  });
});

describe('an actor that only speaks', () => {
  test('has neither tracks nor orders, and is heard', () => {
    const game = play(ask, summon);
    const [deed] = developmentsOf(latecomer, view(game, 'south').journal).filter(
      ({ order }) => order?.actor === 'council',
    );
    expect(deed && voicesOf(latecomer, 'south', deed).publics).toMatchObject([
      { actor: 'press', says: 'At last, say the papers.' },
    ]);
    expect(view(game, 'press').tracks).toEqual([]);
    expect(begin(latecomer, { seed: 1, seats: byPeople(latecomer) }).record.seats.press).toBe('human');
  });
});

describe('on the map', () => {
  const picture = (...turns: Parameters<typeof playOrders>[2]) =>
    pictureOf(latecomer, view(play(...turns), 'south'));
  const pairs = ({ relations }: ReturnType<typeof picture>) => relations.map(({ a, b }) => `${a} ${b}`);

  test('nothing is drawn of who is still to enter', () => {
    const { actors, places } = picture();
    expect(actors.map(({ id }) => id)).toEqual(['north', 'south', 'valley', 'band', 'press']);
    expect(places.map(({ id }) => id)).not.toContain('delta');
    expect(pairs(picture())).toEqual(['north south']);
  });

  test('whoever has entered stands at its home, and whoever has left leaves the places', () => {
    const { actors, places } = picture({ ...ask, ...sign });
    expect(actors.find(({ id }) => id === 'council')?.capital).toBe('delta');
    expect(actors.map(({ id }) => id)).not.toContain('band');
    expect(places.map(({ id }) => id)).toEqual(expect.arrayContaining(['delta', 'camp']));
    expect(pairs(picture(ask))).toEqual(['north south', 'north council']);
    const passing = compileDocument(changed('council', { from: 't2', until: 't3' }));
    const gone = view(playOrders(passing, 1, [{}, {}]), 'south');
    expect(pairs(pictureOf(passing, gone))).toEqual(['north south']);
  });

  test('a province lies on the land of its state, and is no party of its own', () => {
    const flagged = compileDocument(changed('north', { emblem: 'ng' }));
    const { actors } = pictureOf(flagged, view(begin(flagged, { seed: 1 }), 'south'));
    expect(actors.find(({ id }) => id === 'valley')).toMatchObject({
      land: 'ng',
      emblem: 'movement',
      party: false,
    });
  });
});

describe('what the format refuses', () => {
  const problemsOf = (document: unknown) =>
    compile(draftOf(document)).problems.map(({ code, path }) => `${code} ${path.join('.')}`);

  test.each<[string, string, object, readonly string[]]>([
    ['a side that can be played and enters', 'north', { from: 't2' }, ['E241 actors.north.from']],
    ['a side that can be played and leaves', 'north', { until: 't4' }, ['E241 actors.north.until']],
    ['a part of itself', 'valley', { 'part-of': 'valley' }, ['E242 actors.valley.part-of']],
    ['a part of a part', 'band', { 'part-of': 'valley' }, ['E242 actors.band.part-of']],
    ['a part of nobody', 'valley', { 'part-of': 'east' }, ['E201 actors.valley.part-of']],
    ['a capital and a home', 'council', { capital: 'camp' }, ['E243 actors.council.home']],
    ['a home nowhere', 'council', { home: 'dleta' }, ['E201 actors.council.home']],
    ['a turn that is not there', 'council', { from: 't9' }, ['E201 actors.council.from']],
    ['a fact alone', 'council', { from: 'truce' }, ['E302 actors.council.from']],
    [
      'orders, which are not given yet',
      'council',
      { from: 'orders.north.talks == "protest"' },
      ['E306 actors.council.from'],
    ],
  ])('%s', (_, actor, members, expected) => {
    expect(problemsOf(changed(actor, members))).toEqual(expected);
  });

  test('a fault of a condition is told once, however many options wait for it', () => {
    expect(problemsOf(changed('band', { until: 'truce == "signd"' }))).toEqual(['E203 actors.band.until']);
  });

  test('coming and going that not every player can see is a warning', () => {
    const document = changed('band', { until: 'north.doubts > 3' });
    const doubts = { label: 'Doubts', hint: 'In the north', min: 0, max: 10, start: 1, 'seen-by': ['north'] };
    const draft = draftOf({ ...document, indicators: { ...document.indicators, 'north.doubts': doubts } });
    const { scenario } = compile(draft);
    const found = scenario === undefined ? [] : check(draft, scenario);
    const told = found.filter(({ code }) => code === 'W154' || code === 'W114');
    expect(told.map(({ code, path, facts }) => `${code} ${path.join('.')} ${facts.actor}`)).toEqual([
      'W154 actors.band.until south',
    ]);
  });
});
