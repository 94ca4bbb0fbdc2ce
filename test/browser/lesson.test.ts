import { mkdirSync } from 'node:fs';
import { test, expect } from 'vitest';
import { gather } from './lesson/lesson';
import * as debrief from './lesson/debrief';
import * as turn from './lesson/turn';

test('look', async () => {
  let lesson = await gather();
  const t0 = Date.now();
  const at = (what: string) => console.log(what, Date.now() - t0);
  mkdirSync('/tmp/lesson/shots', { recursive: true });
  let n = 0;
  const look: turn.Look = async (name, { host, wall, students }) => {
    n++;
    at(name);
    const all = { host, wall, ...Object.fromEntries(students.map((s, i) => [`s${i}`, s])) };
    for (const [who, { page }] of Object.entries(all)) {
      if (!page.isClosed()) await page.screenshot({ path: `/tmp/lesson/shots/${String(n).padStart(2, '0')}-${name.replaceAll(' ', '-')}-${who}.png` });
    }
  };
  try {
    const gaps = await turn.beginWithGaps(lesson, look);
    lesson = gaps.lesson;
    const option = await turn.decideTogether(lesson);
    await turn.expectNothingLeaks(lesson);
    await turn.promise(lesson, look);
    await turn.interrupt(lesson, look);
    await turn.giveBack(lesson, look);
    lesson = await turn.changeDevices(lesson, option, look);
    console.log(await turn.dieAndReturn(lesson, look));
    await turn.reveal(lesson, look);
    await look('turn 2', lesson);
    lesson = await debrief.comeBack(lesson, gaps.absent);
    await debrief.openDebrief(lesson, look);
    await debrief.ownWords(lesson, look);
    await debrief.ownDebrief(lesson, look);
    await debrief.showRiver(lesson, look);
  } finally {
    await look('end', lesson);
    for (const o of [lesson.host, lesson.wall, ...lesson.students]) console.log(JSON.stringify(o.trouble));
    await lesson.server.clear();
  }
});
