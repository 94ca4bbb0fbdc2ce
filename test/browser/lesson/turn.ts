import { expect } from 'vitest';
import { moveTo } from '../hands';
import { words } from '../words';
import {
  commitTable,
  decides,
  type Lesson,
  type Look,
  nameOf,
  oneOf,
  type Seated,
  seatOf,
  sides,
} from './lesson';
import { commit, join, openTracks, propose, seeTurn, showPart, talk, writeLetter } from './student';
import { button, closeSheet, openSheet, openTable, tableCard } from './teacher';
import { texts } from './texts';

const [iran, pakistan] = sides;

/** From the lobby into the first turn: one student goes away, another comes late. */
export async function beginWithGaps(lesson: Lesson, look: Look): Promise<{ lesson: Lesson; absent: Seated }> {
  const { host, students, code, server } = lesson;
  const absent = oneOf(seatOf(lesson, 2, pakistan));
  await button(host.page, words('host.lobby.start')).click();
  const reading = students.filter((one) => one !== absent);
  for (const { page } of students) {
    await page.getByRole('button', { name: words('hand.brief.ready') }).waitFor();
  }
  await look('brief', lesson);
  await absent.page.close();
  for (const { page } of reading) await button(page, words('hand.brief.ready')).click();
  for (const { page, place } of reading) {
    if (place.table === 1) await decides(page, lesson, 1);
  }
  // The second table waits for the one who is away, until the teacher goes on without.
  await tableCard(host.page, 2).getByText(words('host.board.away')).waitFor();
  await look('away', lesson);
  await tableCard(host.page, 2)
    .getByRole('button', { name: words('host.board.goOn.brief') })
    .click();
  for (const { page } of reading) await decides(page, lesson, 1);
  const late = await join({ address: server.address, size: 'laptop' }, code);
  await button(late.page, words('hand.brief.toGame')).click();
  await decides(late.page, lesson, 1);
  await showPart(late, 'desk');
  // Whoever comes late gets the place that is freest.
  const name = await late.page.locator('.hand-mates strong').last().innerText();
  const place = { name, table: 1, side: pakistan, pin: '' };
  return { lesson: { ...lesson, students: [...students, { ...late, place }] }, absent };
}

/** What a delegation does among itself: one proposes, one talks, and nobody else sees anything of it. */
export async function decideTogether(lesson: Lesson): Promise<string> {
  const [head, mate] = seatOf(lesson, 1, iran);
  if (head === undefined || mate === undefined) throw new Error('nobody shares a seat');
  const option = await propose(mate);
  await showPart(head, 'orders');
  await head.page.getByText(words('hand.office.by', { name: mate.place.name })).waitFor();
  await talk(mate, texts.inside);
  await showPart(head, 'desk');
  await head.page.getByText(texts.inside).waitFor();
  return option;
}

/** Nothing of what a delegation does among itself stands on a page of somebody else, in whatever part of it. */
export async function expectNothingLeaks(lesson: Lesson): Promise<void> {
  const mate = oneOf(seatOf(lesson, 1, iran).slice(1));
  for (const other of seatOf(lesson, 1, pakistan)) {
    for (const part of ['orders', 'desk', 'situation'] as const) {
      await showPart(other, part);
      const text = await other.page.locator('body').innerText();
      expect(text).not.toContain(texts.inside);
      expect(text).not.toContain(mate.place.name);
    }
  }
  const text = await lesson.wall.page.locator('body').innerText();
  for (const secret of [texts.inside, ...lesson.students.map(({ place }) => place.name || texts.inside)]) {
    expect(text).not.toContain(secret);
  }
}

/** A message with a promise goes to the other side once the teacher has let it pass. */
export async function promise(lesson: Lesson, look: Look): Promise<void> {
  const head = oneOf(seatOf(lesson, 1, iran));
  const [reader, alsoReader] = seatOf(lesson, 1, pakistan);
  await writeLetter(head, texts.letter);
  await lesson.host.page.getByText(texts.letter).waitFor();
  await look('letter', lesson);
  expect(await reader?.page.getByText(texts.letter).count()).toBe(0);
  await lesson.host.page
    .getByRole('button', { name: new RegExp(`^${words('host.needs.pass')}`) })
    .first()
    .click();
  for (const one of [reader, alsoReader]) {
    if (one === undefined) continue;
    await showPart(one, 'desk');
    await one.page.getByText(texts.letter).waitFor();
    await one.page.locator('.hand-promise').first().waitFor();
  }
  await look('letter read', lesson);
}

/** Two heads sign an agreement, which the other side gets once the teacher has let it pass. */
export async function agree(lesson: Lesson): Promise<void> {
  const [drafter, signer] = sides.map((side) => oneOf(seatOf(lesson, 1, side)));
  if (drafter === undefined || signer === undefined) throw new Error('nobody is there to sign');
  const names = sides.map((side) => nameOf(lesson.scenario, side));
  await showPart(drafter, 'desk');
  await button(drafter.page, words('hand.agreements.draft')).click();
  await drafter.page.getByLabel(words('hand.agreements.text')).fill(texts.agreement);
  await button(drafter.page, words('hand.agreements.send')).click();
  await lesson.host.page.getByText(texts.agreement).waitFor();
  expect(await signer.page.getByText(texts.agreement).count()).toBe(0);
  await lesson.host.page
    .getByRole('button', { name: new RegExp(`^${words('host.needs.pass')}`) })
    .first()
    .click();
  await button(signer.page, words('hand.agreements.sign', { side: names[1] ?? '' })).click();
  const both = words('hand.agreements.signed', { names: names.join(' and ') });
  await drafter.page.getByText(both).waitFor();
}

/** The teacher lets an event of the crisis happen at every table, and says a word to everybody. */
export async function interrupt(lesson: Lesson, look: Look): Promise<void> {
  const { host, students } = lesson;
  const sheet = await openSheet(host.page, words('host.board.all.inject'));
  await look('events', lesson);
  const go = sheet.getByRole('button', { name: new RegExp(`^${words('host.speak.injectGo')}`) });
  await go.first().click();
  await closeSheet(host.page);
  await host.page.getByText(/has happened\.$/).waitFor();
  const speak = await openSheet(host.page, words('host.board.all.speak'));
  await speak.getByLabel(words('host.speak.text'), { exact: true }).fill(texts.note);
  await button(speak, words('host.speak.send')).click();
  await closeSheet(host.page);
  for (const { page } of students) {
    if (!page.isClosed()) await page.locator('.hand-notices .notice', { hasText: texts.note }).waitFor();
  }
  await look('interrupted', lesson);
}

/** A side commits, the teacher gives the orders back with a reason, and the side commits again. */
export async function giveBack(lesson: Lesson, look: Look): Promise<void> {
  const { host, scenario } = lesson;
  const head = oneOf(seatOf(lesson, 1, iran));
  const name = nameOf(scenario, iran);
  await commit(head, name);
  await head.page.getByText(words('hand.bar.committed')).waitFor();
  await look('committed', lesson);
  const sheet = await openTable(host.page, 1);
  await button(sheet, words('host.table.giveBack')).first().click();
  await sheet.getByLabel(words('host.table.giveBackWhy', { side: name })).fill(texts.reason);
  await look('giving back', lesson);
  await button(sheet, words('host.table.giveBackGo')).click();
  await closeSheet(host.page);
  await head.page
    .getByText(words('hand.status.givenBack', { reason: texts.reason }))
    .first()
    .waitFor();
  await look('given back', lesson);
}

/** Chooses the first order of the first open track with the keyboard alone: past the last card comes the first. */
async function orderByKeys(student: Seated): Promise<void> {
  const track = openTracks(student).first();
  await moveTo(student.page, track.getByRole('radio', { checked: true }));
  await student.page.keyboard.press('ArrowDown');
  await student.page.keyboard.press('Space');
  await track.locator('.card:not(.card-hold)[data-selected]').waitFor();
}

/** Everybody ends the first turn, the computer plays for the one who is away, and all see the same reveal. */
export async function reveal(lesson: Lesson, look: Look): Promise<void> {
  const { host, wall, students } = lesson;
  await orderByKeys(oneOf(seatOf(lesson, 1, pakistan)));
  await commitTable(lesson, 1);
  const alone = oneOf(seatOf(lesson, 2, iran));
  await commit(alone, nameOf(lesson.scenario, iran));
  await tableCard(host.page, 2).locator('.seat-sealed').waitFor();
  await look('last', lesson);
  await tableCard(host.page, 2)
    .getByRole('button', { name: words('host.board.resolve') })
    .click();
  const present = students.filter(({ page }) => !page.isClosed());
  for (const { page } of present) {
    await page.getByRole('heading', { level: 1, name: words('reveal.heading') }).waitFor();
  }
  await look('reveal', lesson);
  const sheet = await openSheet(host.page, words('host.board.all.wall'));
  await sheet.getByLabel(words('host.wall.shows.reveal')).click();
  await wall.page.locator('.wall-reveal').waitFor();
  await closeSheet(host.page);
  await look('reveal on the wall', lesson);
  for (const one of present) await seeTurn(one, 2);
  await tableCard(host.page, 2)
    .getByRole('button', { name: words('host.board.goOn.reveal') })
    .click();
  for (const { page } of present) await decides(page, lesson, 2);
}
