import { expect } from 'vitest';
import { words } from '../words';
import { decides, type Lesson, type Look, oneOf, seatOf } from './lesson';
import { openDevice, propose, showPart, talk } from './student';
import { button } from './teacher';
import { texts } from './texts';

/** One loads the page again in mid-turn; another goes on with a second device, by PIN. */
export async function changeDevices(lesson: Lesson, option: string, look: Look): Promise<Lesson> {
  const { server, students } = lesson;
  const mate = oneOf(seatOf(lesson, 1, 'iran').slice(1));
  await mate.page.reload();
  await decides(mate.page, lesson, 1);
  await showPart(mate, 'orders');
  await mate.page.getByRole('radio', { name: option, checked: true }).waitFor({ state: 'attached' });
  const first = oneOf(seatOf(lesson, 1, 'pakistan'));
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
  const [head, mate] = seatOf(lesson, 1, 'iran');
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
  const option = await propose(head, 1);
  await head.page.getByText(words('hand.status.unsent', { count: 1 })).waitFor();
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
  const isOutage = (line: string) =>
    /ERR_CONNECTION_|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE/.test(line);
  lines.splice(0, lines.length, ...lines.filter((line) => !isOutage(line)));
  requests.splice(0, requests.length, ...requests.filter((line) => !isOutage(line)));
}
