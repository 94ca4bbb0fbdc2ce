import type { Locator, Page } from 'playwright-core';
import { words } from '../words';

/** What the teacher makes a class with; all else keeps its default. */
export interface ClassChoices {
  readonly sides: readonly string[];
  readonly students: number;
  readonly tables: number;
}

export const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

/** Makes a class by the form, where the teacher reads messages and the computer plays for who is not there; gives its code. */
export async function makeClass(page: Page, { sides, students, tables }: ClassChoices): Promise<string> {
  await page.getByRole('button', { name: words('host.make.go') }).waitFor();
  const boxes = page.getByRole('group', { name: words('host.make.sides') }).getByRole('checkbox');
  for (const box of await boxes.all()) {
    const name = (await box.locator('..').innerText()).trim();
    await box.setChecked(sides.some((side) => name.endsWith(side)));
  }
  await page.getByLabel(words('host.make.students')).fill(String(students));
  await page.getByText(words('host.make.more')).click();
  await page.getByLabel(words('host.make.tables'), { exact: true }).fill(String(tables));
  await page.getByLabel(words('host.make.lettersApproved')).check();
  await page.getByLabel(words('host.make.absentPolicy')).check();
  await button(page, words('host.make.go')).click();
  await page.getByRole('heading', { level: 1, name: words('host.lobby.heading') }).waitFor();
  return (await page.locator('.join-code').innerText()).trim();
}

/** The page for the projector is opened from the teacher's page; where it leads. */
export async function wallPath(page: Page): Promise<string> {
  const href = await page.getByRole('link', { name: words('host.wall.open') }).getAttribute('href');
  return new URL(href ?? '').hash;
}

/** The card of one table. */
export function tableCard(page: Page, table: number): Locator {
  return page.getByRole('article', { name: words('host.board.table', { table }) });
}

/** Opens a sheet of the page while tables play. */
export async function openSheet(page: Page, name: string): Promise<Locator> {
  await button(page, name).click();
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  return sheet;
}

export async function closeSheet(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Opens one table. */
export async function openTable(page: Page, table: number): Promise<Locator> {
  await tableCard(page, table)
    .getByRole('button', { name: words('host.board.open') })
    .click();
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  return sheet;
}

/** Does what the page first asks about. */
export async function sayYes(page: Page | Locator, name: string, yes: string): Promise<void> {
  await button(page, name).click();
  await button(page, yes).click();
}
