import { describe, expect, test } from 'vitest';
import type { HandMessage } from '../../src/classroom/index';
import { due, ordersDue, ordersOf, sightOf } from '../../src/classroom/index';
import { dueMessages, type Lesson } from '../fixtures/classes';
import { classAt, seatIn, tableIn, threeSides } from '../fixtures/three-sides';

/* Orders in a deliberation: `h1` is head of north and holds `act`, `h4` holds `talk`. */

const propose = (track: string, option: string | null, turn = 1): HandMessage => ({
  do: 'propose',
  turn,
  track,
  option,
});

describe('a proposal', () => {
  /** Each row: who proposes what, what is answered, and what then stands on the track. */
  const rows: [what: string, hand: string, message: HandMessage, answer: string][] = [
    ['on a track of one’s own', 'h4', propose('talk', 'call'), 'ok'],
    ['to hold', 'h4', propose('talk', null), 'ok'],
    ['by the head, on any track', 'h1', propose('talk', 'call'), 'ok'],
    ['on the track of another', 'h4', propose('act', 'push'), 'not-yours'],
    ['on a track of another side', 'h3', propose('spy', 'call'), 'not-yours'],
    ['to hold on a track that there is not', 'h1', propose('spy', null), 'not-yours'],
    ['of an option that is closed', 'h4', propose('talk', 'cheer'), 'not-possible'],
    ['of an option that there is not', 'h4', propose('talk', 'sing'), 'not-possible'],
    ['of an option of another track', 'h4', propose('talk', 'push'), 'not-possible'],
    ['of an option of another side', 'h4', propose('talk', 'host'), 'not-possible'],
    ['for a turn that is to come', 'h4', propose('talk', 'call', 2), 'wrong-turn'],
  ];

  test.each(rows)('%s', (_, hand, message, answer) => {
    const lesson = classAt('deliberation');
    expect(lesson.hand(hand, message)).toBe(answer);
    if (message.do !== 'propose') return;
    const stands = answer === 'ok' ? { option: message.option, by: hand } : undefined;
    expect(seatIn(lesson, 'north').draft[message.track]).toEqual(stands);
  });

  test('takes the place of the one before it', () => {
    const lesson = classAt('deliberation');
    lesson.hand('h4', propose('talk', 'call'));
    lesson.hand('h1', propose('talk', null));
    expect(seatIn(lesson, 'north').draft).toEqual({ talk: { option: null, by: 'h1' } });
  });
});

describe('a commit', () => {
  test('is the head’s, seals the draft, and can be taken back', () => {
    const lesson = classAt('deliberation');
    lesson.hand('h4', propose('talk', 'call'));
    expect(lesson.hand('h4', { do: 'commit', turn: 1 })).toBe('not-head');
    expect(lesson.hand('h1', { do: 'commit', turn: 2 })).toBe('wrong-turn');
    expect(lesson.hand('h1', { do: 'commit', turn: 1 })).toBe('ok');
    expect(lesson.hand('h1', { do: 'commit', turn: 1 })).toBe('sealed');
    expect(lesson.hand('h4', propose('talk', null))).toBe('sealed');
    expect(lesson.hand('h4', { do: 'take-back', turn: 1 })).toBe('not-head');
    expect(lesson.hand('h1', { do: 'take-back', turn: 1 })).toBe('ok');
    expect(lesson.hand('h4', propose('talk', null))).toBe('ok');
  });

  test('asks for the turn to be resolved once every seat that is held has committed', () => {
    const lesson = classAt('deliberation');
    for (const head of ['h1', 'h2']) lesson.hand(head, { do: 'commit', turn: 1 });
    expect(due(lesson.room, lesson.at).resolve).toEqual([]);
    lesson.hand('h3', { do: 'commit', turn: 1 });
    expect(due(lesson.room, lesson.at).resolve).toEqual([{ table: 1, turn: 1 }]);
    lesson.hand('h3', { do: 'take-back', turn: 1 });
    expect(due(lesson.room, lesson.at).resolve).toEqual([]);
    expect(ordersDue(lesson.room, 1)).toBeUndefined();
  });

  test('is not waited for where nobody holds the seat, or where its last hand leaves', () => {
    const lesson = classAt('deliberation');
    for (const head of ['h1', 'h2']) lesson.hand(head, { do: 'commit', turn: 1 });
    lesson.host({ do: 'remove', hand: 'h3' });
    expect(due(lesson.room, lesson.at).resolve).toEqual([]);
    lesson.host({ do: 'place', hand: 'h6', seat: null });
    expect(due(lesson.room, lesson.at).resolve).toEqual([{ table: 1, turn: 1 }]);
  });

  test('is not made up for a table that everybody has left', () => {
    const lesson = classAt('deliberation');
    for (const { id } of lesson.room.hands) lesson.host({ do: 'remove', hand: id });
    expect(due(lesson.room, lesson.at).resolve).toEqual([]);
    lesson.host({ do: 'resolve-now', table: 'all' });
    expect(due(lesson.room, lesson.at).resolve).toEqual([{ table: 1, turn: 1 }]);
  });

  test('is given back with a reason, which goes with the next commit', () => {
    const lesson = classAt('deliberation');
    const seat = { table: 1, side: 'north' };
    lesson.hand('h1', { do: 'commit', turn: 1 });
    expect(lesson.host({ do: 'give-back', seat, reason: 'Think of the talks.' })).toBe('ok');
    expect(seatIn(lesson, 'north')).toMatchObject({ committed: false, givenBack: 'Think of the talks.' });
    lesson.hand('h1', { do: 'commit', turn: 1 });
    expect(seatIn(lesson, 'north').givenBack).toBeUndefined();
    expect(lesson.host({ do: 'give-back', seat: { table: 2, side: 'north' }, reason: '-' })).toBe('no-such');
  });
});

/** Everybody commits, north with an order. */
function allCommit(lesson: Lesson): void {
  lesson.hand('h1', propose('act', 'push'));
  for (const head of ['h1', 'h2', 'h3']) lesson.hand(head, { do: 'commit', turn: 1 });
}

describe('the keeper’s orders', () => {
  /** Each row: how the orders differ from those that were committed (north pushes, the others hold). */
  const rows: [what: string, orders: Record<string, Record<string, string>>, answer: string][] = [
    ['as committed', { north: { act: 'push' } }, 'ok'],
    ['with a side that holds named', { north: { act: 'push' }, south: {} }, 'ok'],
    ['without the order of a seat', {}, 'not-possible'],
    ['with another order of a seat', { north: { act: 'pass' } }, 'not-possible'],
    ['with an order that a seat did not give', { north: { act: 'push', talk: 'call' } }, 'not-possible'],
    ['with an order that is closed', { north: { act: 'push', talk: 'cheer' } }, 'not-possible'],
    ['with an actor that there is not', { north: { act: 'push' }, west: { act: 'push' } }, 'not-possible'],
  ];

  test.each(rows)('%s', (_, orders, answer) => {
    const lesson = classAt('deliberation');
    allCommit(lesson);
    expect(lesson.keeper({ do: 'resolve', table: 1, turn: 1, orders })).toBe(answer);
    expect(tableIn(lesson).phase).toBe(answer === 'ok' ? 'reveal' : 'deliberation');
  });

  test('are refused for another turn, for another table, and twice', () => {
    const lesson = classAt('deliberation');
    allCommit(lesson);
    const orders = { north: { act: 'push' } };
    expect(lesson.keeper({ do: 'resolve', table: 1, turn: 2, orders })).toBe('wrong-turn');
    expect(lesson.keeper({ do: 'resolve', table: 2, turn: 1, orders })).toBe('no-such');
    expect(lesson.keeper({ do: 'resolve', table: 1, turn: 1, orders })).toBe('ok');
    expect(lesson.keeper({ do: 'resolve', table: 1, turn: 1, orders })).toBe('wrong-phase');
    expect(tableIn(lesson).game.record.turns).toEqual([orders]);
  });

  test('leave a seat that has not committed to hold, or to its policy, as the host chose', () => {
    for (const absent of ['hold', 'policy'] as const) {
      const lesson = classAt('deliberation', { absent });
      lesson.hand('h1', propose('act', 'pass'));
      lesson.hand('h2', { do: 'commit', turn: 1 });
      lesson.host({ do: 'resolve-now', table: 1 });
      expect(ordersDue(lesson.room, 1)?.own).toEqual(
        absent === 'hold' ? { north: {}, south: {}, east: {} } : { south: {} },
      );
      const orders = ordersOf(lesson.room, 1, {});
      expect(orders.south).toEqual({});
      if (absent === 'policy') expect(orders.east).toEqual({ act: 'watch' });
      lesson.keep();
      expect(tableIn(lesson).game.record.turns).toEqual([absent === 'hold' ? {} : orders].map(withoutHolds));
    }
  });

  test('are chosen by the policy of a side that nobody plays', () => {
    const lesson = classAt('deliberation');
    for (const hand of ['h3', 'h6']) lesson.host({ do: 'remove', hand });
    for (const head of ['h1', 'h2']) lesson.hand(head, { do: 'commit', turn: 1 });
    expect(dueMessages(lesson.room, lesson.at)).toEqual([
      { do: 'resolve', table: 1, turn: 1, orders: { north: {}, south: {}, east: { act: 'watch' } } },
    ]);
  });
});

function withoutHolds(orders: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  return Object.fromEntries(Object.entries(orders).filter(([, byTrack]) => Object.keys(byTrack).length > 0));
}

describe('a side that had not committed when its turn ended', () => {
  /** Each row: what ended the turn, what the host chose for such sides, and what the seat and the host are told. */
  const rows = (['clock', 'host'] as const).flatMap((end) =>
    (['hold', 'policy'] as const).map((orders) => ({ end, orders })),
  );
  test.each(rows)('is told that by $end it came to $orders, and nobody else is but the host', (row) => {
    const { end, orders } = row;
    const lesson = classAt('deliberation', { absent: orders, clock: 5 });
    lesson.hand('h2', { do: 'commit', turn: 1 });
    // Nobody holds the seat of east any more, so there is nobody who could have committed.
    for (const hand of ['h3', 'h6']) lesson.host({ do: 'remove', hand });
    if (end === 'host') lesson.host({ do: 'resolve-now', table: 'all' });
    else lesson.at += 5 * 60_000;
    lesson.keep();
    const missed = { turn: 1, ...row };
    const told = (hand: string) => sightOf(lesson.room, { to: 'hand', hand }).seat?.missed;
    expect(['h1', 'h4', 'h2', 'h5'].map(told)).toEqual([missed, missed, undefined, undefined]);
    const seats = () => sightOf(lesson.room, { to: 'host' }).tables[0]?.seats;
    expect(seats()?.map((seat) => seat.missed)).toEqual([missed, undefined, undefined]);
    // Whoever still watches the reveal reads it in the next turn too; the turn after it tells of itself.
    lesson.host({ do: 'go-on', table: 'all' });
    expect(told('h1')).toEqual(missed);
    for (const head of ['h1', 'h2']) lesson.hand(head, { do: 'commit', turn: 2 });
    lesson.keep();
    expect(seats()?.map((seat) => seat.missed)).toEqual([undefined, undefined, undefined]);
  });

  test('is told that the host ended the turn only if its time had not run out before', () => {
    const lesson = classAt('deliberation', { clock: 5 });
    lesson.at += 5 * 60_000;
    lesson.keeper({ do: 'time-up', table: 1, turn: 1 });
    expect(lesson.host({ do: 'resolve-now', table: 1 })).toBe('ok');
    lesson.keep();
    expect(seatIn(lesson, 'north').missed).toEqual({ turn: 1, end: 'clock', orders: 'hold' });
  });
});

describe('a turn that is closing', () => {
  test('cannot be changed any more', () => {
    const lesson = classAt('deliberation');
    lesson.hand('h2', { do: 'commit', turn: 1 });
    lesson.host({ do: 'resolve-now', table: 1 });
    expect(lesson.hand('h1', propose('act', 'push'))).toBe('sealed');
    expect(lesson.hand('h1', { do: 'commit', turn: 1 })).toBe('sealed');
    expect(lesson.hand('h2', { do: 'take-back', turn: 1 })).toBe('sealed');
    expect(lesson.host({ do: 'give-back', seat: { table: 1, side: 'south' }, reason: '-' })).toBe('sealed');
    expect(lesson.host({ do: 'inject', table: 1, inject: 'gate-shuts' })).toBe('wrong-phase');
  });
});

describe('an event that the host throws in', () => {
  test('takes back commits, and drops the drafts that are not open any more', () => {
    const lesson = classAt('deliberation');
    lesson.hand('h1', propose('act', 'pass'));
    lesson.hand('h4', propose('talk', 'call'));
    lesson.hand('h4', { do: 'ready', turn: 1, is: true });
    lesson.hand('h1', { do: 'commit', turn: 1 });
    expect(lesson.host({ do: 'inject', table: 1, inject: 'gate-shuts' })).toBe('ok');
    expect(seatIn(lesson, 'north')).toMatchObject({
      committed: false,
      ready: [],
      draft: { talk: { option: 'call', by: 'h4' } },
    });
    expect(tableIn(lesson).game.record.acts).toEqual([{ turn: 1, inject: 'gate-shuts' }]);
    expect(lesson.host({ do: 'inject', table: 1, inject: 'gate-shuts' })).toBe('not-possible');
    expect(lesson.host({ do: 'inject', table: 1, inject: 'snow' })).toBe('not-possible');
  });
});

describe('a note', () => {
  test('is kept for each turn, is replaced, and goes where nothing is left in it', () => {
    const lesson = classAt('deliberation');
    const notes = () => lesson.room.hands[0]?.notes;
    const forecast = { claim: 'South will press.', chance: 70 };
    lesson.hand('h1', { do: 'note', turn: 1, reason: 'First.' });
    lesson.hand('h1', { do: 'note', turn: 1, reason: 'Second.', forecast });
    expect(notes()).toEqual([{ turn: 1, reason: 'Second.', forecast }]);
    expect(lesson.hand('h1', { do: 'note', turn: 2, reason: 'Early.' })).toBe('wrong-turn');
    expect(lesson.hand('h1', { do: 'judge', turn: 1, came: 'yes' })).toBe('wrong-turn');
    lesson.host({ do: 'resolve-now', table: 1 });
    lesson.keep();
    expect(lesson.hand('h1', { do: 'judge', turn: 1, came: 'unclear' })).toBe('ok');
    expect(notes()).toEqual([{ turn: 1, reason: 'Second.', forecast, came: 'unclear' }]);
    expect(lesson.hand('h2', { do: 'judge', turn: 1, came: 'yes' })).toBe('no-such');
  });

  test('without a word is none', () => {
    const lesson = classAt('deliberation');
    lesson.hand('h1', { do: 'note', turn: 1, reason: 'First.' });
    lesson.hand('h1', { do: 'note', turn: 1, reason: '  ' });
    expect(lesson.room.hands[0]?.notes).toEqual([]);
  });
});

test('the sides of the crisis for these tests are all played', () => {
  expect(threeSides.actors.map(({ id, playable }) => [id, playable])).toEqual([
    ['north', true],
    ['south', true],
    ['east', true],
  ]);
});
