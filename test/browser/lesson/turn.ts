import { expect } from 'vitest';
import { openPage } from '../harness';
import { opening, words } from '../words';
import { commitTable, decides, type Lesson, nameOf, type Seated, seatOf, sides } from './lesson';
import { commit, join, openDevice, placeOf, propose, seeTurn, showPart, talk, writeLetter } from './student';
import { button, closeSheet, openSheet, openTable, tableCard } from './teacher';

/** Looks at how things stand, under a name. */
export type Look = (name: string, lesson: Lesson) => Promise<void>;

const [iran, pakistan] = sides;

/** The texts that are written on the way; each is looked for where it belongs, and where it does not. */
const texts = {
  inside: 'I would rather talk to them first.',
  letter: 'Nothing will cross the border from our side.',
  note: 'You have five more minutes.',
  reason: 'Say in one sentence what you want them to understand.',
  beforeCrash: 'Written just before the power went.',
} as const;
export { texts };

/** From the lobby into the first turn: one student goes away, another comes late. */
export async function beginWithGaps(lesson: Lesson, look: Look): Promise<{ lesson: Lesson; absent: Seated }> {
  const { host, students, scenario, code, server } = lesson;
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
  await decides(late.page, lesson, 1);
  await showPart(late, 'desk');
  const place = { name: '', table: 1, side: pakistan, pin: '' };
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

/** The teacher lets an event of the crisis happen at every table, and says a word to everybody. */
export async function interrupt(lesson: Lesson, look: Look): Promise<void> {
  const { host, students, scenario } = lesson;
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
  void scenario;
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
  await head.page.getByText(words('hand.status.givenBack', { reason: texts.reason })).first().waitFor();
  await look('given back', lesson);
}

/** One loads the page again in mid-turn; another goes on with a second device, by PIN. */
export async function changeDevices(lesson: Lesson, option: string, look: Look): Promise<Lesson> {
  const { server, students } = lesson;
  const mate = oneOf(seatOf(lesson, 1, iran).slice(1));
  await mate.page.reload();
  await decides(mate.page, lesson, 1);
  await showPart(mate, 'orders');
  await mate.page.getByRole('radio', { name: option, checked: true }).waitFor({ state: 'attached' });
  const first = oneOf(seatOf(lesson, 1, pakistan));
  const path = new URL(first.page.url()).hash;
  const second = await openDevice({ address: server.address, size: 'laptop', path });
  await second.page.getByLabel(words('hand.join.pin')).fill(first.place.pin);
  await look('pin', { ...lesson, students: [...students, { ...second, place: first.place }] });
  await button(second.page, words('hand.join.back')).click();
  await decides(second.page, lesson, 1);
  await first.page.close();
  const taken = { ...second, place: first.place };
  return { ...lesson, students: students.map((one) => (one === first ? taken : one)) };
}

/** What came of a server that died. */
export interface Recovery {
  /** Milliseconds from the server's first answer until every page showed the state of now. */
  readonly took: number;
  /** How long nobody answered. */
  readonly away: number;
}

/** The server dies in mid-turn and is started again; what was acknowledged is there, and what was said meanwhile arrives. */
export async function dieAndReturn(lesson: Lesson, look: Look): Promise<Recovery> {
  const { server, host, wall, students } = lesson;
  const [head, mate] = seatOf(lesson, 1, iran);
  if (head === undefined || mate === undefined) throw new Error('nobody shares a seat');
  await talk(mate, texts.beforeCrash);
  await showPart(head, 'desk');
  await head.page.getByText(texts.beforeCrash).waitFor();
  const present = students.filter(({ page }) => !page.isClosed());
  const died = Date.now();
  await server.kill();
  for (const { page } of present) {
    await page.locator('.save-state[data-state=failed]').waitFor();
  }
  const option = await propose(head, 2);
  await head.page.getByText(opening('hand.status.lostNotice_one')).waitFor();
  await look('dead', lesson);
  await server.startAgain();
  const back = Date.now();
  await Promise.all(present.map(({ page }) => page.locator('.save-state[data-state=saved]').waitFor()));
  const took = Date.now() - back;
  // What was chosen while nobody answered has come to the others.
  await showPart(mate, 'orders');
  await mate.page.getByText(words('hand.office.by', { name: head.place.name })).waitFor();
  await mate.page.getByText(option).first().waitFor();
  await showPart(mate, 'desk');
  for (const text of [texts.inside, texts.beforeCrash]) {
    expect(await mate.page.getByText(text).count()).toBe(1);
  }
  await host.page.getByText(words('host.link.lost')).waitFor({ state: 'hidden' });
  for (const opened of [host, wall, ...present]) forgetOutage(opened.trouble);
  await look('back', lesson);
  return { took, away: back - died };
}

/** Leaves out what every page must have noticed while nobody answered: that the class could not be reached, and nothing else. */
function forgetOutage(trouble: Lesson['host']['trouble']): void {
  const { console: lines, requests } = trouble;
  const isOutage = (line: string) => /ERR_CONNECTION_|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE/.test(line);
  lines.splice(0, lines.length, ...lines.filter((line) => !isOutage(line)));
  requests.splice(0, requests.length, ...requests.filter((line) => !isOutage(line)));
}

/** Everybody ends the first turn, the computer plays for the one who is away, and all see the same reveal. */
export async function reveal(lesson: Lesson, look: Look): Promise<void> {
  const { host, wall, students } = lesson;
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

export function oneOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('nobody is there');
  return first;
}
void openPage;
void placeOf;
