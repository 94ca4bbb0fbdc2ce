import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../../test/fixtures/border';
import { playOut } from '../../../test/fixtures/plays';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import { finish, recordCheckerOf } from '../../analysis/index';
import { begin, decide, encodeLink, type Game, type GameRecord } from '../../engine/index';
import type { Orders } from '../../scenario/index';
import { gather } from './gather';
import type { Found } from './intake';

const scenario = borderScenario();
const check = recordCheckerOf(scenario);
const game = playOut(scenario, 1, 'weights');
const other = playOut(scenario, 2, 'weights');
const whole = { ...game.record, seats: { ...game.record.seats, north: 'human' } } as GameRecord;
const otherwise = { ...other.record, seats: whole.seats };
const marks = ['a', 'b', 'c'].map((letter) => letter.repeat(32));
const [one = '', two = ''] = marks;

const crisis = { id: scenario.about.id, edition: scenario.hash.slice(0, 16) };

function cut(record: GameRecord, turns: number): GameRecord {
  return { ...record, turns: record.turns.slice(0, turns) };
}

function found(record: GameRecord, rest: Partial<Found> = {}): Found {
  return {
    link: encodeLink(record),
    seat: 'north',
    name: '',
    notes: [],
    words: {},
    crisis,
    place: { source: 'x' },
    ...rest,
  };
}

function gathered(...all: readonly Found[]) {
  const { members, problems, repeated } = finish(gather(scenario, check, all));
  return {
    members: members.map(({ at, play }) => `${at} ${play.name}`),
    problems: problems.map(({ at, code }) => `${at} ${code}`),
    repeated,
    plays: members.map(({ play }) => play),
    whole: problems,
  };
}

/** An order that is not open in the first turn of the crisis. */
function impossible(): Orders {
  const begun: Game = begin(scenario, { seed: 1 });
  for (const { id, options } of scenario.actors) {
    for (const option of options) {
      const orders = { [id]: { [option.track]: option.id } };
      try {
        if (begun.phase === 'deciding') decide(begun, orders);
      } catch {
        return orders;
      }
    }
  }
  throw new Error('everything is open');
}

describe('a class', () => {
  const turns = whole.turns.length;
  test.each<[string, readonly Found[], readonly string[], readonly string[], number]>([
    ['one result', [found(whole, { mark: one, name: 'Anna' })], ['0 Anna'], [], 0],
    ['two', [found(whole, { mark: one }), found(otherwise, { mark: two })], ['0 ', '1 '], [], 0],
    [
      'two who decided alike, under one seed',
      [found(whole, { mark: one }), found(whole, { mark: two })],
      ['0 ', '1 '],
      [],
      0,
    ],
    ['the same twice', [found(whole, { mark: one }), found(whole, { mark: one })], ['1 '], [], 1],
    [
      'an earlier state and the end',
      [found(cut(whole, 1), { mark: one, name: 'Anna' }), found(whole, { mark: one })],
      ['1 Anna'],
      [],
      1,
    ],
    [
      'the end and an earlier state',
      [found(whole, { mark: one }), found(cut(whole, 1), { mark: one })],
      ['0 '],
      [],
      1,
    ],
    [
      'one play of a pair',
      [found(whole, { mark: one, name: 'Anna' }), found(whole, { mark: one, name: 'Ben' })],
      ['1 Ben, Anna'],
      [],
      1,
    ],
    [
      'two seats of one table',
      [found(whole, { mark: one }), found(whole, { mark: one, seat: 'south' })],
      ['0 ', '1 '],
      [],
      0,
    ],
    ['a link without a mark, once more', [found(whole), found(whole)], ['1 '], [], 1],
    [
      'a link without a mark, beside its marked play',
      [found(whole), found(whole, { mark: one, name: 'Anna' })],
      ['1 Anna'],
      [],
      1,
    ],
    [
      'one link under two names',
      [found(whole, { name: 'Anna' }), found(whole, { name: 'Ben' })],
      ['0 Anna', '1 Ben'],
      [],
      0,
    ],
    [
      'one mark, two ways',
      [found(whole, { mark: one }), found(otherwise, { mark: one })],
      [],
      ['0 doubled', '1 doubled'],
      0,
    ],
    [
      'one mark, two ways, and what they had in common',
      [
        found(cut(whole, 0), { mark: one }),
        found(whole, { mark: one }),
        found({ ...cut(whole, 1), turns: [{}] }, { mark: one }),
      ],
      [],
      ['1 doubled', '2 doubled'],
      1,
    ],
    ['one that is not finished', [found(cut(whole, turns - 1), { mark: one })], [], ['0 unfinished'], 0],
    [
      'one that the bell broke off',
      [found(cut(whole, turns - 1), { mark: one, isBrokenOff: true })],
      ['0 '],
      [],
      0,
    ],
    [
      'one that the bell broke off before it began',
      [found(cut(whole, 0), { isBrokenOff: true })],
      [],
      ['0 unfinished'],
      0,
    ],
    ['orders that cannot be', [found({ ...whole, turns: [impossible()] })], [], ['0 tampered'], 0],
    ['turns after the end', [found({ ...whole, turns: [...whole.turns, {}] })], [], ['0 tampered'], 0],
    [
      'another seed',
      [found({ ...whole, seed: 3, turns: [impossible(), ...whole.turns] })],
      [],
      ['0 tampered'],
      0,
    ],
    ['another crisis', [found({ ...whole, scenario: 'far-away' })], [], ['0 foreign'], 0],
    ['another edition', [found({ ...whole, hash: '0'.repeat(64) })], [], ['0 other-edition'], 0],
    ['a seat that is not there', [found(whole, { seat: 'west' })], [], ['0 no-seat'], 0],
    ['a link that is none', [{ ...found(whole), link: 'abc' }], [], ['0 record'], 0],
    [
      'a seat for nobody',
      [found({ ...whole, seats: { ...whole.seats, west: 'human' } })],
      [],
      ['0 record'],
      0,
    ],
  ])('with %s', (_, all, members, problems, repeated) => {
    expect(gathered(...all)).toMatchObject({ members, problems, repeated });
  });

  test('finds whose seat it was where a bare link does not say', () => {
    const { seat: _, ...bare } = found(whole);
    expect(gathered(bare).plays).toMatchObject([{ seat: 'north' }]);
    const { seat: __, ...nobody } = found(game.record);
    expect(gathered(nobody).problems).toEqual(['0 no-seat']);
  });

  test('has of each play what the figures read', () => {
    const notes = [
      { turn: 1, reason: 'Why not.', forecast: { claim: 'Quiet.', chance: 70 } },
      { turn: 2, reason: ' ', forecast: { claim: 'Loud.', chance: 20 } },
      { turn: 99, reason: 'Later.' },
    ];
    const words = { 'came-true-1': 'yes', 'came-true-2': 'unclear', intended: 'Calm.' };
    const promises = [
      { turn: 1, from: 'north', to: 'south', promised: { will: 'do', what: { kind: 'talk' } } },
    ] as const;
    const [play] = gathered(
      found(whole, { mark: one, name: 'Anna', notes, words, table: 2, promises }),
    ).plays;
    expect(play).toEqual({
      key: `${one}.north`,
      game: one,
      name: 'Anna',
      table: 2,
      seat: 'north',
      seed: 1,
      orders: whole.turns,
      open: play?.open,
      ending: game.phase === 'over' ? game.ending : '',
      reasons: [{ turn: 1, text: 'Why not.' }],
      forecasts: [
        { turn: 1, claim: 'Quiet.', chance: 70, came: 'yes' },
        { turn: 2, claim: 'Loud.', chance: 20 },
      ],
      promises,
    });
    expect(play?.open).toHaveLength(whole.turns.length);
  });

  test('tells of each result all that it stands for, so that they can be removed or renamed together', () => {
    const { members } = finish(
      gather(scenario, check, [
        found(cut(whole, 1), { mark: one }),
        found(otherwise, { mark: two }),
        found(whole, { mark: one }),
      ]),
    );
    expect(members.map(({ at, states }) => [at, [...states].sort()])).toEqual([
      [1, [1]],
      [2, [0, 2]],
    ]);
    const cuts = [found(cut(whole, 0), { mark: one }), found(cut(whole, 1), { mark: one })];
    const [begun] = finish(gather(scenario, check, cuts)).problems;
    expect([...(begun?.states ?? [])].sort()).toEqual([0, 1]);
  });

  test('has equal turns once, so that ten thousand results cross to the page quickly', () => {
    const { plays } = gathered(found(whole, { mark: one }), found(whole, { mark: two }));
    const [first, second] = plays;
    expect(first?.orders[0]).toBe(second?.orders[0]);
    expect(first?.open[0]).toBe(second?.open[0]);
  });

  test('names those that contradict each other, and says with what', () => {
    const at = (source: string) => ({ mark: one, place: { source } });
    expect(gathered(found(whole, at('a.json')), found(otherwise, at('b.json'))).whole).toMatchObject([
      { code: 'doubled', place: { source: 'a.json' }, others: [{ source: 'b.json' }] },
      { code: 'doubled', place: { source: 'b.json' }, others: [{ source: 'a.json' }] },
    ]);
  });

  test('of another crisis reads the same results as foreign', () => {
    const elsewhere = recordCheckerOf(twoNeighbours);
    const { problems } = finish(gather(twoNeighbours, elsewhere, [found(whole)]));
    expect(problems).toMatchObject([{ code: 'foreign', scenario: scenario.about.id }]);
  });

  test.each<[what: string, all: readonly Found[], alike: number]>([
    ['three links that say the same', [found(whole), found(whole), found(whole)], 2],
    ['a link beside its marked play', [found(whole), found(whole, { mark: one })], 0],
    ['one name twice', [found(whole, { name: 'Anna' }), found(whole, { name: 'Anna' })], 0],
    ['one mark twice', [found(whole, { mark: one }), found(whole, { mark: one })], 0],
  ])('says how many nobody could tell apart: %s', (_, all, alike) => {
    expect(finish(gather(scenario, check, all)).alike).toBe(alike);
  });

  test('has a key of its own for every play', () => {
    const all = [found(whole), found(whole, { name: 'Anna' }), found(whole, { mark: one }), found(otherwise)];
    const keys = gathered(...all).plays.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
