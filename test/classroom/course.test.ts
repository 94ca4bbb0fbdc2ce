import { describe, expect, test } from 'vitest';
import { due, foldEntries, ordersDue, ordersOf, partAt, partsFor, sightOf } from '../../src/classroom/index';
import { Lesson } from '../fixtures/classes';
import { twoNeighbours } from '../fixtures/two-neighbours';

/** Does what is due, without thinking, until nothing is. */
function settle(lesson: Lesson): void {
  for (;;) {
    const { messages, resolve } = due(lesson.room, lesson.at);
    const all = [
      ...messages,
      ...resolve.flatMap(({ table, turn }) => {
        const asked = ordersDue(lesson.room, table);
        return asked === undefined
          ? []
          : [{ do: 'resolve' as const, table, turn, orders: ordersOf(lesson.room, table, {}) }];
      }),
    ];
    if (all.length === 0) return;
    for (const message of all) expect(lesson.keeper(message)).toBe('ok');
  }
}

describe('a class', () => {
  test('goes from its lobby to its end', () => {
    const lesson = new Lesson(twoNeighbours, { students: 12 }).join(12);
    expect(lesson.room.tables.length).toBe(2);
    expect(lesson.host({ do: 'go-on', table: 'all' })).toBe('ok');
    expect(lesson.host({ do: 'go-on', table: 'all' })).toBe('ok');
    for (let round = 0; round < 30; round += 1) {
      for (const { number, phase, turn } of lesson.room.tables) {
        if (phase === 'over') continue;
        for (const hand of lesson.room.hands) {
          if (hand.place?.seat.table !== number) continue;
          if (hand.place.office.head) expect(lesson.hand(hand.id, { do: 'commit', turn })).toBe('ok');
        }
      }
      settle(lesson);
      for (const hand of lesson.room.hands) {
        const table = lesson.room.tables.find(({ number }) => number === hand.place?.seat.table);
        if (table?.phase === 'reveal')
          expect(lesson.hand(hand.id, { do: 'told', turn: table.turn })).toBe('ok');
      }
      if (lesson.room.tables.every(({ phase }) => phase === 'over')) break;
    }
    expect(lesson.room.tables.map(({ phase }) => phase)).toEqual(['over', 'over']);
    expect(lesson.host({ do: 'debrief' })).toBe('ok');
    const folded = foldEntries(lesson.first, lesson.entries);
    expect(folded).toEqual(lesson.room);
    expect(sightOf(lesson.room, { to: 'hand', hand: 'h1' }).record?.brokenOff).toBe(false);
    expect(sightOf(lesson.room, { to: 'host' }).tables.length).toBe(2);
    expect(sightOf(lesson.room, { to: 'wall' }).wall.tables.length).toBe(2);
    for (const key of partsFor(lesson.room, { to: 'host' })) expect(partAt(lesson.room, key)).toBeDefined();
  });
});
