import type { BrowserContext, Locator } from 'playwright-core';
import type { Scenario } from '../../../src/scenario/index';
import { byClicks, byKeys, type Hands } from '../hands';
import { newContext, type OpenedPage, openPage, type Size, type Theme } from '../harness';
import { tellAll } from '../play-through';
import { words } from '../words';

/** One student with a device. */
export interface Student extends OpenedPage {
  readonly size: Size;
}

/** Where a student sits, as the lobby told it. */
export interface Place {
  readonly name: string;
  readonly table: number;
  readonly side: string;
  readonly pin: string;
}

interface Device {
  readonly address: string;
  readonly path: string;
  readonly size: Size;
  readonly theme?: Theme;
  /** The device as it was before, if it is not another. */
  readonly context?: BrowserContext;
}

/** Opens a page of the class on a device of its own. */
export async function openDevice({ size, context, ...options }: Device): Promise<Student> {
  const opened = await openPage({
    ...options,
    size,
    reducedMotion: true,
    context: context ?? (await newContext({ size })),
  });
  return { ...opened, size };
}

/** Joins in two taps: the link of the QR code, and the button. */
export async function join(device: Omit<Device, 'path'>, code: string): Promise<Student> {
  const student = await openDevice({ ...device, path: `#/join/${code}` });
  await student.page.getByRole('button', { name: words('hand.join.go'), exact: true }).click();
  return student;
}

/** What the lobby and the brief say of one's place. */
export async function placeOf({ page }: Student, scenario: Scenario): Promise<Place> {
  const place = page.locator('.hand-place');
  await place.getByText(/^\d{3}\s\d{3}$/).waitFor();
  const text = await place.innerText();
  const [, table = ''] = new RegExp(words('hand.place.table', { table: '(\\d+)' })).exec(text) ?? [];
  const side = scenario.actors.find(({ name }) => text.includes(name))?.id ?? '';
  return {
    name: (await place.locator('dd strong').first().innerText()).trim(),
    table: Number(table),
    side,
    pin: await place.locator('.hand-pin').innerText(),
  };
}

/** Shows a part of the room: a tab where there are tabs. */
export async function showPart({ page }: Student, part: 'situation' | 'orders' | 'map' | 'desk') {
  const name = part === 'desk' ? new RegExp(`^${words('hand.desk.label')}`) : words(`room.tabs.${part}`);
  const tab = page.getByRole('tab', { name });
  if (await tab.isVisible()) await tab.click();
}

/** The tracks on which this student proposes. */
export function openTracks({ page }: Student): Locator {
  return page.locator('[role=radiogroup].cards:not([aria-readonly=true])');
}

/** Proposes the option at some place (from 0) of the first track that is the student's own; its label. */
export async function propose(student: Student, place = 0): Promise<string> {
  await showPart(student, 'orders');
  const card = openTracks(student).first().locator('.card').nth(place);
  await card.click();
  return (await card.locator('.card-label').innerText()).trim();
}

/** How a student uses the page: by keys alone on a laptop, and by touch on a phone. */
export function handsOf({ page, size }: Student): Hands {
  return size === 'laptop' ? byKeys(page) : byClicks;
}

/** Ends the turn for the side; asked again where nothing was chosen. */
export async function commit(student: Student, side: string): Promise<void> {
  await showPart(student, 'orders');
  const { page } = student;
  const hands = handsOf(student);
  const without = page.getByRole('button', { name: words('hand.bar.without') });
  await hands.press(page.getByRole('button', { name: words('hand.bar.commit', { side }) }));
  if (await without.isVisible()) await hands.press(without);
}

/** Sees all of a turn at once, and says that it is ready for the next. */
export async function seeTurn(student: Student, next: number): Promise<void> {
  const { page } = student;
  const hands = handsOf(student);
  await page.getByRole('heading', { level: 1, name: words('reveal.heading') }).waitFor();
  await tellAll(page, hands);
  await hands.press(page.getByRole('button', { name: words('reveal.next', { turn: next }) }));
}

/** Says something inside the delegation. */
export async function talk(student: Student, text: string): Promise<void> {
  await showPart(student, 'desk');
  const { page } = student;
  await page.getByRole('textbox', { name: words('hand.talk.field') }).fill(text);
  await page.getByRole('button', { name: words('hand.talk.send'), exact: true }).click();
}

/** Writes to another side and promises something. */
export async function writeLetter(student: Student, text: string): Promise<void> {
  await showPart(student, 'desk');
  const { page } = student;
  await page.getByRole('button', { name: words('hand.letters.write') }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: words('hand.letters.text') }).fill(text);
  await sheet.getByRole('button', { name: words('hand.promise.add') }).click();
  await sheet.getByRole('button', { name: words('hand.letters.send'), exact: true }).click();
  await sheet.waitFor({ state: 'hidden' });
}
