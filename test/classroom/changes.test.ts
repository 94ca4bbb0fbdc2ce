import { describe, expect, test } from 'vitest';
import { changedParts, isSeatedAlike, type Message, partsFor, type Sender } from '../../src/classroom/index';
import { lessonOf } from '../fixtures/classes';
import { twoNeighbours } from '../fixtures/two-neighbours';

/** Two tables that deliberate their first turn: h1, h2, h3 and h4 each hold a seat, h5 sits beside h1, and h6 belongs to the press. */
function deliberating() {
  const lesson = lessonOf(twoNeighbours, { students: 6, tables: 2, letters: 'free' }).join(6);
  lesson.host({ do: 'place', hand: 'h6', seat: null });
  lesson.host({ do: 'go-on', table: 'all' });
  lesson.host({ do: 'go-on', table: 'all' });
  return lesson;
}

const host: Sender = { by: 'host' };
const hand = (id: string): Sender => ({ by: 'hand', hand: id });

type Row = readonly [what: string, by: Sender, message: Message, changed: readonly string[], alike: boolean];
const rows: readonly Row[] = [
  [
    'a proposal is seen by its seat and the host',
    hand('h1'),
    { do: 'propose', turn: 1, track: 'military', option: null },
    ['seat 1 north', 'table 1'],
    true,
  ],
  [
    'another name is seen by its mates too',
    host,
    { do: 'rename-hand', hand: 'h1', name: 'Somebody' },
    ['host', 'seat 1 north', 'self h1'],
    true,
  ],
  [
    'a call for help is seen by the hand itself and the host',
    hand('h2'),
    { do: 'help', is: true },
    ['host', 'self h2'],
    true,
  ],
  [
    'news for all of a table are seen by everybody there, by the wall and by the press that watches it',
    host,
    { do: 'news', table: 1, to: 'all', head: 'Snow', body: '' },
    ['seat 1 north', 'seat 1 south', 'self h6', 'table 1', 'wall'],
    true,
  ],
  [
    'news for one side are seen there and by the host',
    host,
    { do: 'news', table: 2, to: ['south'], head: 'Snow', body: '' },
    ['seat 2 south', 'table 2'],
    true,
  ],
  ['a note is seen by whom it is for', host, { do: 'tell', to: 'h3', text: 'Well done' }, ['self h3'], true],
  [
    'what a wall shows is seen there and by the host',
    host,
    { do: 'show', what: 'nothing' },
    ['host', 'wall'],
    true,
  ],
  ['a lock is seen by all', host, { do: 'lock', is: true }, ['room', 'wall'], true],
  [
    'who sits elsewhere is seen at both places',
    host,
    { do: 'place', hand: 'h5', seat: { table: 2, side: 'north' } },
    ['host', 'seat 1 north', 'seat 2 north', 'self h1', 'self h3', 'self h5', 'table 1', 'table 2'],
    false,
  ],
  [
    'who is removed is missed where the hand sat',
    host,
    { do: 'remove', hand: 'h5' },
    ['host', 'seat 1 north', 'self h1', 'table 1', 'wall'],
    false,
  ],
];

describe('of what is said', () => {
  test.each(rows)('%s', (_, by, message, changed, alike) => {
    const lesson = deliberating();
    const before = lesson.room;
    expect(lesson.say(by, message)).toBe('ok');
    expect([...changedParts(before, lesson.room)].sort()).toEqual(changed);
    expect(isSeatedAlike(before, lesson.room)).toBe(alike);
    // Who asks only for their own, before anybody else asks, is told of their own.
    for (const { id } of lesson.room.hands) {
      const own = partsFor(lesson.room, { to: 'hand', hand: id });
      const wanted = own.filter((key) => changed.includes(key));
      expect([...changedParts(before, { ...lesson.room }, own)]).toEqual(wanted);
    }
  });

  test('another device of a hand changes what belongs to which device', () => {
    const lesson = deliberating();
    const before = lesson.room;
    const [first] = before.hands;
    lesson.say({ by: 'newcomer', digest: 'f'.repeat(64) }, { do: 'return', pin: first?.pin ?? '' });
    expect([...changedParts(before, lesson.room)]).toEqual([]);
    expect(isSeatedAlike(before, lesson.room)).toBe(false);
  });
});
