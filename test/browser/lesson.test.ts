import { afterEach, expect, test } from 'vitest';
import { axe } from './harness';
import { clearServers } from './lesson/class-server';
import { playLesson } from './lesson/course';
import type { Lesson } from './lesson/lesson';

afterEach(clearServers);

/** Which pages are looked at in which state: each page of a class once. */
const examined: Readonly<Record<string, (lesson: Lesson) => readonly Lesson['host'][]>> = {
  letter: ({ host }) => [host],
  pin: ({ students }) => students.slice(-1),
  back: ({ students }) => students.slice(0, 2),
  'reveal on the wall': ({ wall }) => [wall],
  'own debrief': ({ students, host }) => [...students.slice(0, 1), host],
  river: ({ wall }) => [wall],
};

test('a class of six plays a lesson from the form to the river, through the death of its server', async () => {
  const breaches: Record<string, readonly string[]> = {};
  const { lesson, recovery } = await playLesson({
    look: async (name, at) => {
      for (const { page } of examined[name]?.(at) ?? []) {
        const found = await axe(page);
        if (found.length > 0) breaches[name] = found;
      }
    },
  });
  expect(breaches).toEqual({});
  for (const { expectClean } of [lesson.host, lesson.wall, ...lesson.students]) expectClean();
  console.log(
    `The class server was away for ${recovery.away} ms; ${recovery.took} ms after it answered again, every hand was back.`,
  );
});
