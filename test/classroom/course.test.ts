import { expect, test } from 'vitest';
import { foldEntries, sightOf } from '../../src/classroom/index';
import { lessonOf } from '../fixtures/classes';
import { twoNeighbours } from '../fixtures/two-neighbours';

test('a class goes from its lobby to its debrief by itself, once its hands commit and watch', () => {
  const lesson = lessonOf(twoNeighbours, { students: 12 }).join(12);
  expect(lesson.room.tables.length).toBe(2);
  expect(lesson.host({ do: 'go-on', table: 'all' })).toBe('ok');
  for (const { id } of lesson.room.hands)
    expect(lesson.hand(id, { do: 'ready', turn: 1, is: true })).toBe('ok');
  const seen: string[] = [];
  while (lesson.room.tables.some(({ phase }) => phase !== 'over')) {
    seen.push(lesson.room.tables.map(({ phase, turn }) => `${phase} ${turn}`).join(', '));
    for (const { id, place } of lesson.room.hands) {
      const table = lesson.room.tables.find(({ number }) => number === place?.seat.table);
      if (table?.phase !== 'deliberation' || place?.office.head !== true) continue;
      expect(lesson.hand(id, { do: 'commit', turn: table.turn })).toBe('ok');
    }
    lesson.keep();
    for (const { id, place } of lesson.room.hands) {
      const table = lesson.room.tables.find(({ number }) => number === place?.seat.table);
      if (table?.phase === 'reveal') expect(lesson.hand(id, { do: 'told', turn: table.turn })).toBe('ok');
    }
  }
  expect(seen).toEqual(twoNeighbours.turns.map((_, at) => `deliberation ${at + 1}, deliberation ${at + 1}`));
  expect(lesson.host({ do: 'debrief' })).toBe('ok');
  expect(sightOf(lesson.room, { to: 'hand', hand: 'h1' }).record?.brokenOff).toBe(false);
  expect(sightOf(lesson.room, { to: 'host' }).tables.map(({ ending }) => ending)).not.toContain(undefined);
  expect(sightOf(lesson.room, { to: 'wall' }).wall.tables.every(({ record }) => record !== undefined)).toBe(
    true,
  );
  expect(foldEntries(lesson.first, lesson.entries)).toEqual(lesson.room);
});
