import { expect, test } from 'vitest';
import { entrySchema, foldEntries } from '../../src/classroom/index';
import { lessonOf } from '../fixtures/classes';
import { shippedScenarios } from '../shipped';

/* A class of a shipped crisis has actors, orders and events that no made-up one has; what is kept of it must open again. */

test.each(shippedScenarios())('a class of $id opens again from what was kept of it', ({ scenario }) => {
  const lesson = lessonOf(scenario, { students: 4, tables: 1 }).join(4);
  lesson.host({ do: 'go-on', table: 'all' });
  for (let turn = 1; turn <= scenario.turns.length; turn += 1) {
    lesson.host({ do: 'go-on', table: 'all' });
    lesson.host({ do: 'resolve-now', table: 'all' });
    lesson.keep();
  }
  const orders = lesson.entries.flatMap(({ said }) =>
    said.message.do === 'resolve' ? Object.keys(said.message.orders) : [],
  );
  // Every actor that can order something has done so, whether students play it or not.
  expect(new Set(orders).size).toBeGreaterThan(2);
  const kept = lesson.entries.map((entry) => entrySchema.parse(JSON.parse(JSON.stringify(entry))));
  expect(kept).toEqual(lesson.entries);
  expect(foldEntries(lesson.first, kept)).toEqual(lesson.room);
});
