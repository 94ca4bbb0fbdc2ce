import { expect } from 'vitest';
import { words } from '../words';
import { commitTable, decides, type Lesson, type Look, oneOf, type Seated } from './lesson';
import { openDevice, seeTurn } from './student';
import { sayYes } from './teacher';

const intended = 'To be heard without a shot.';

/** The one who was away comes back to the place that was kept, on the same device. */
export async function comeBack(lesson: Lesson, absent: Seated): Promise<Lesson> {
  const { address } = lesson.server;
  const id = new URL(lesson.host.page.url()).hash.split('/')[2] ?? '';
  const { context, size, place } = absent;
  const back: Seated = { ...(await openDevice({ address, size, context, path: `#/hand/${id}` })), place };
  // What happened meanwhile is told first.
  await seeTurn(back, 2);
  await decides(back.page, lesson, 2);
  return { ...lesson, students: lesson.students.map((one) => (one === absent ? back : one)) };
}

/** One table ends the second turn; then the teacher opens the debrief, which breaks both games off. */
export async function openDebrief(lesson: Lesson): Promise<void> {
  const { host, students } = lesson;
  await commitTable(lesson, 1);
  for (const one of students.filter(({ place }) => place.table === 1)) await seeTurn(one, 3);
  await sayYes(host.page, words('host.board.all.debrief'), words('host.board.all.debriefYes'));
}

/** Own words first: what one student writes comes to the teacher and to nobody else, and history stays closed. */
export async function ownWords(lesson: Lesson, look: Look): Promise<void> {
  const { host, wall, students } = lesson;
  const writer = oneOf(students);
  const others = students.slice(1);
  await host.page.getByRole('heading', { level: 1, name: words('host.debriefing.heading') }).waitFor();
  for (const { page } of students) {
    await page.getByRole('heading', { name: words('debrief.part.words') }).waitFor();
  }
  await step(lesson, 'own-words');
  await writer.page.getByText(words('hand.debrief.wait')).waitFor();
  await writer.page.getByLabel(words('debrief.words.intended')).fill(intended);
  await host.page.getByText(words('host.debriefing.wrote', { count: 1, all: students.length })).click();
  await host.page.getByText(intended).waitFor();
  await wall.page.getByText(words('wall.step.own-words')).waitFor();
  await look('own words', lesson);
  for (const { page } of [...others, wall]) {
    expect(await page.locator('body').innerText()).not.toContain(intended);
  }
  for (const { page } of students) {
    expect(await page.getByRole('heading', { name: words('debrief.part.moments') }).count()).toBe(0);
  }
}

/** Their own debrief, with where a game was heading that was broken off. */
export async function ownDebrief(lesson: Lesson, look: Look): Promise<void> {
  await step(lesson, 'own-debrief');
  for (const { page } of lesson.students) {
    const show = page.getByRole('button', { name: words('debrief.words.show'), exact: true });
    await show
      .or(page.getByRole('button', { name: words('debrief.words.skip') }))
      .first()
      .waitFor();
  }
  const writer = oneOf(lesson.students);
  // The strip on top offers the way that the page has further down.
  const shows = writer.page.getByRole('button', { name: words('debrief.words.show'), exact: true });
  await shows.first().click();
  await writer.page.getByRole('heading', { name: words('debrief.part.moments') }).waitFor();
  await look('own debrief', lesson);
}

/** All tables together, on the wall. */
export async function showRiver(lesson: Lesson, look: Look): Promise<void> {
  const { host, wall } = lesson;
  await step(lesson, 'river');
  await wall.page.locator('.river-wall svg.river').waitFor();
  await host.page.locator('.class-figures svg').first().waitFor();
  await look('river', lesson);
}

async function step({ host, students }: Lesson, is: 'own-words' | 'own-debrief' | 'river'): Promise<void> {
  const name = words(`host.debriefing.steps.${is}.name`);
  await host.page
    .getByRole('button', { name: new RegExp(`^${words('host.debriefing.go')}.*${name}`) })
    .click();
  for (const { page } of students) {
    await page
      .getByText(words(`hand.debrief.step.${is}`))
      .first()
      .waitFor();
  }
}
