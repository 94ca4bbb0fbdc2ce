import { afterEach, expect, test } from 'vitest';
import { openPage, sizes, themes } from './harness';
import { clearServers } from './lesson/class-server';
import { playLesson } from './lesson/course';
import { commitTable, decides, type Lesson } from './lesson/lesson';
import { seeTurn } from './lesson/student';
import { button, closeSheet, openSheet } from './lesson/teacher';
import { breachesIn, fitsIn } from './screens';
import { words } from './words';

afterEach(clearServers);

/** Twenty minutes of a lesson pass in some four: a pause of a minute lasts ten seconds. */
const pause = ({ host }: Lesson) => host.page.waitForTimeout(10_000);

test('a lesson with its pauses is ended by the bell; every page is within reach of everybody in every state', async () => {
  const breaches: Record<string, readonly string[]> = {};
  const { lesson, recovery } = await playLesson({
    pause,
    playOn: untilTheBell,
    look: async (name, { host, wall, students: [phone, laptop] }) => {
      for (const [who, opened] of Object.entries({ host, wall, phone, laptop })) {
        if (opened === undefined) continue;
        const found = await breachesIn(opened.page, themes);
        if (found.length > 0) breaches[`${name}: ${who}`] = found;
      }
    },
  });
  expect(breaches).toEqual({});
  const { host, wall, students } = lesson;
  for (const { page } of [host, ...students.slice(0, 2)]) await fitsIn(page, ['phone', 'laptop']);
  await fitsIn(wall.page, ['laptop', 'projector']);
  for (const { expectClean } of [host, wall, ...students]) expectClean();
  expect(recovery.took).toBeLessThan(2000);
});

test('the way into a class is within reach of everybody', async () => {
  for (const path of ['#/join', '#/join/ABC234', '#/hand/0123456789abcdef']) {
    const { page } = await openPage({ path, size: 'phone' });
    await page.getByRole('heading', { level: 1, name: words('hand.join.heading') }).waitFor();
    expect(await breachesIn(page, themes)).toEqual([]);
    await fitsIn(page, ['phone', 'laptop', sizes.projector]);
  }
});

/** The second turn ends by its clock at the table that does not commit, and the bell breaks off the third. */
async function untilTheBell(lesson: Lesson): Promise<void> {
  const { host, students } = lesson;
  const time = await openSheet(host.page, words('host.board.all.time'));
  await time.getByLabel(words('host.time.minutes'), { exact: true }).fill('1');
  await button(time, words('host.time.setGo')).click();
  await closeSheet(host.page);
  await commitTable(lesson, 1);
  for (const one of students.filter(({ place }) => place.table === 1)) await seeTurn(one, 3);
  for (const one of students.filter(({ place }) => place.table === 2)) {
    await one.page
      .getByRole('heading', { level: 1, name: words('reveal.heading') })
      .waitFor({ timeout: 120_000 });
    await seeTurn(one, 3);
  }
  for (const { page } of students) await decides(page, lesson, 3);
  const bell = await openSheet(host.page, words('host.board.all.time'));
  const soon = new Date(Date.now() + 120_000).toISOString().slice(11, 16);
  await bell.getByLabel(words('host.time.bell')).fill(soon);
  await button(bell, words('host.time.bellGo')).click();
  await closeSheet(host.page);
  const debriefed = host.page.getByRole('heading', { level: 1, name: words('host.debriefing.heading') });
  await debriefed.waitFor({ timeout: 150_000 });
}
