import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sightOf } from '../../src/classroom/index';
import { digestOf, type Lesson, lessonOf } from '../fixtures/classes';
import { classAt, seatIn, tableIn, threeSides } from '../fixtures/three-sides';

/** Who sits where, as a line for each seat: the head first, each with its tracks. */
function places({ room }: Lesson): readonly string[] {
  return room.tables.flatMap(({ number, seats }) =>
    seats.map(({ side }) => {
      const hands = room.hands
        .filter(({ place }) => place?.seat.table === number && place.seat.side === side)
        .map(({ id, place }) => `${place?.office.head ? '*' : ''}${id}(${place?.office.tracks.join(' ')})`);
      return `${number} ${side}: ${hands.join(' ')}`;
    }),
  );
}

describe('places', () => {
  /** Each row: how many students are expected and come, and who then sits where. */
  const rows: [expected: number, come: number, seats: readonly string[], press: readonly string[]][] = [
    [3, 1, ['1 north: *h1(act talk)', '1 south: ', '1 east: '], []],
    [3, 4, ['1 north: *h1(act) h4(talk)', '1 south: *h2(act talk)', '1 east: *h3(act talk)'], []],
    [
      3,
      7,
      ['1 north: *h1() h4(talk) h7(act)', '1 south: *h2(act) h5(talk)', '1 east: *h3(act) h6(talk)'],
      [],
    ],
    [
      3,
      11,
      [
        '1 north: *h1() h4(talk) h7(act)',
        '1 south: *h2() h5(talk) h8(act)',
        '1 east: *h3() h6(talk) h9(act)',
      ],
      ['h10', 'h11'],
    ],
    [
      18,
      7,
      [
        '1 north: *h1(act) h7(talk)',
        ...['1 south: *h2(act talk)', '1 east: *h3(act talk)', '2 north: *h4(act talk)'],
        ...['2 south: *h5(act talk)', '2 east: *h6(act talk)'],
      ],
      [],
    ],
  ];

  test.each(rows)('for %d students, of whom %d come', (students, come, seats, press) => {
    const lesson = lessonOf(threeSides, { students }).join(come);
    expect(places(lesson)).toEqual(seats);
    expect(lesson.room.hands.flatMap(({ id, place }) => (place === undefined ? [id] : []))).toEqual(press);
  });

  test('at tables that nobody came to are put away when the play begins', () => {
    const lesson = lessonOf(threeSides, { students: 27 }).join(4);
    expect(lesson.room.tables.length).toBe(3);
    lesson.host({ do: 'go-on', table: 'all' });
    expect(lesson.room.tables.map(({ number }) => number)).toEqual([1, 2]);
    expect(lesson.room.tables[1]?.game.record.seats).toEqual({
      north: 'human',
      south: 'weights',
      east: 'weights',
    });
  });

  test('are free for those who come late, and a seat that a policy held is theirs', () => {
    const lesson = lessonOf(threeSides, { students: 3 }).join(2);
    lesson.host({ do: 'go-on', table: 'all' });
    lesson.join(2);
    expect(places(lesson)).toEqual([
      '1 north: *h1(act) h4(talk)',
      '1 south: *h2(act talk)',
      '1 east: *h3(act talk)',
    ]);
    expect(tableIn(lesson).game.record.seats.east).toBe('human');
  });

  test('that are left fall to the head, and the head’s to whoever joined first', () => {
    const lesson = classAt('deliberation');
    lesson.host({ do: 'remove', hand: 'h4' });
    lesson.host({ do: 'remove', hand: 'h2' });
    expect(places(lesson)).toEqual([
      '1 north: *h1(act talk)',
      '1 south: *h5(act talk)',
      '1 east: *h3(act) h6(talk)',
    ]);
  });

  test('can be given by the host, up to what a side has room for', () => {
    const lesson = classAt('lobby');
    const east = { table: 1, side: 'east' };
    expect(lesson.host({ do: 'place', hand: 'h1', seat: east })).toBe('ok');
    expect(lesson.host({ do: 'place', hand: 'h2', seat: east })).toBe('full');
    expect(lesson.host({ do: 'place', hand: 'h3', seat: null })).toBe('ok');
    expect(places(lesson)).toEqual([
      '1 north: *h4(act talk)',
      '1 south: *h2(act) h5(talk)',
      '1 east: *h1(act) h6(talk)',
    ]);
    expect(lesson.host({ do: 'head', hand: 'h6' })).toBe('ok');
    expect(places(lesson)[2]).toBe('1 east: h1(act) *h6(talk)');
    expect(lesson.host({ do: 'place', hand: 'h9', seat: east })).toBe('no-such');
    expect(lesson.host({ do: 'place', hand: 'h2', seat: { table: 2, side: 'east' } })).toBe('no-such');
    expect(lesson.host({ do: 'head', hand: 'h3' })).toBe('no-such');
  });

  test('can be dealt anew, by chance or in the order of joining', () => {
    const lesson = classAt('lobby');
    const first = places(lesson);
    lesson.host({ do: 'deal', how: 'random' });
    expect(places(lesson)).not.toEqual(first);
    lesson.host({ do: 'deal', how: 'balanced' });
    expect(places(lesson)).toEqual(first);
  });

  test('however hands come and go, every held seat has one head, and all its tracks are held once', () => {
    const acts = fc.oneof(
      fc.record({ do: fc.constant('join' as const) }),
      fc.record({ do: fc.constant('remove' as const), hand: fc.integer({ min: 1, max: 14 }) }),
      fc.record({
        do: fc.constant('place' as const),
        hand: fc.integer({ min: 1, max: 14 }),
        side: fc.constantFrom('north', 'south', 'east', null),
      }),
      fc.record({ do: fc.constant('head' as const), hand: fc.integer({ min: 1, max: 14 }) }),
      fc.record({ do: fc.constant('deal' as const) }),
    );
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 30 }), (all) => {
        const lesson = lessonOf(threeSides, { students: 3 });
        for (const act of all) {
          if (act.do === 'join') lesson.join(1);
          else if (act.do === 'deal') lesson.host({ do: 'deal', how: 'random' });
          else if (act.do === 'place') {
            const seat = act.side === null ? null : { table: 1, side: act.side };
            lesson.host({ do: 'place', hand: `h${act.hand}`, seat });
          } else lesson.host({ do: act.do, hand: `h${act.hand}` });
          for (const side of ['north', 'south', 'east']) {
            const held = lesson.room.hands.flatMap(({ place }) =>
              place?.seat.side === side ? [place.office] : [],
            );
            if (held.length === 0) continue;
            expect(held.filter(({ head }) => head).length).toBe(1);
            expect(held.flatMap(({ tracks }) => tracks).sort()).toEqual(['act', 'talk']);
            expect(held.length).toBeLessThanOrEqual(3);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('coming in', () => {
  const late = { by: 'newcomer', digest: digestOf('late') } as const;

  test('is not possible once the lobby is locked, and full is full', () => {
    const lesson = classAt('lobby');
    lesson.host({ do: 'lock', is: true });
    expect(lesson.say(late, { do: 'join' })).toBe('not-open');
    lesson.host({ do: 'lock', is: false });
    lesson.join(54);
    expect(lesson.say(late, { do: 'join' })).toBe('full');
  });

  test('with another device is by PIN, and the oldest of too many devices is a stranger again', () => {
    const lesson = classAt('deliberation');
    const pin = lesson.room.hands[0]?.pin ?? '';
    expect(lesson.say(late, { do: 'return', pin: 'not a PIN' })).toBe('no-such');
    expect(lesson.answer(late, { do: 'return', pin })).toMatchObject({ ok: true, hand: 'h1' });
    for (const name of ['b', 'c', 'd']) {
      lesson.say({ by: 'newcomer', digest: digestOf(name) }, { do: 'return', pin });
    }
    expect(lesson.room.hands[0]?.devices).toEqual(['late', 'b', 'c', 'd'].map(digestOf));
  });

  test('names are given, unlike each other, and typed only where the host allows it', () => {
    const lesson = lessonOf(threeSides, { students: 3 });
    lesson.say(late, { do: 'join', name: 'Ada' });
    expect(lesson.room.hands[0]?.name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
    expect(lesson.hand('h1', { do: 'rename', name: 'Ada' })).toBe('not-allowed');
    lesson.host({ do: 'set', names: 'free' });
    expect(lesson.hand('h1', { do: 'rename', name: '  Ada \u202e  Lovelace ' })).toBe('ok');
    expect(lesson.room.hands[0]?.name).toBe('Ada Lovelace');
    const other = { by: 'newcomer', digest: digestOf('other') } as const;
    expect(lesson.say(other, { do: 'join', name: 'ada lovelace' })).toBe('taken');
    expect(lesson.say(other, { do: 'join', name: '\u200b' })).toBe('not-possible');
    lesson.join(58);
    expect(new Set(lesson.room.hands.map(({ name }) => name)).size).toBe(59);
    expect(new Set(lesson.room.hands.map(({ pin }) => pin)).size).toBe(59);
  });
});

test('who was removed knows nothing more, and can come in anew as somebody else', () => {
  const lesson = classAt('deliberation');
  lesson.host({ do: 'remove', hand: 'h1' });
  expect(() => sightOf(lesson.room, { to: 'hand', hand: 'h1' })).toThrow('not in the room');
  expect(lesson.hand('h1', { do: 'help', is: true })).toBe('no-such');
  const answer = lesson.answer({ by: 'newcomer', digest: digestOf('device 1') }, { do: 'join' });
  expect(answer).toMatchObject({ ok: true, hand: 'h7' });
  expect(seatIn(lesson, 'north').side).toBe('north');
});
