import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bridgeFile, inFiller } from '../fixtures/bridge-in-words';
import { atLength } from '../fixtures/two-wordings';
import { textsByKey } from '../page-strings';
import { unfold } from './fold';
import { axe, openPage } from './harness';
import { words } from './words';

const who = 'You sit on the council of a small inland state. Everything you sell crosses one bridge.';
const ask = 'A lorry has been held at the bridge. What do you do first?';

const persian = new Map(
  ['first', 'later'].flatMap((group) => {
    const path = join(import.meta.dirname, '..', '..', 'locales', 'fa', `${group}.json`);
    return [...textsByKey(JSON.parse(readFileSync(path, 'utf8')))];
  }),
);

/** What the page says in Persian. */
function inPersian(key: string): string {
  const text = persian.get(key);
  if (text === undefined) throw new Error(`there is no ${key} in Persian`);
  return text;
}

async function read(page: Page, menu: string, name: string): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('radio', { name }).click();
}

async function closeMenu(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name }).waitFor({ state: 'hidden' });
}

test('a play is read in other words without losing its place, and keeps them', async () => {
  const { page, expectClean } = await openPage();
  await unfold(page, words('shelf.open.heading'));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words('shelf.open.file') }).click();
  const { name, text } = bridgeFile();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('link', { name: words('shelf.play', { name: 'Hillmark' }) }).click();
  await page.getByText(who, { exact: true }).first().waitFor();

  // The font of other letters comes with them and not before.
  const fonts = () => page.evaluate(() => [...document.fonts].map(({ family }) => family).join());
  expect(await fonts()).not.toContain('Vazirmatn');
  await read(page, words('shell.reading'), 'فارسی');
  const told = page.getByText(inFiller(who), { exact: true }).first();
  await told.waitFor();
  await expect.poll(fonts).toContain('Vazirmatn');
  expect(await told.evaluate((text) => text.closest('[lang]')?.getAttribute('lang'))).toBe('fa');
  const block = told.locator('xpath=ancestor-or-self::p');
  expect(await block.evaluate((text) => getComputedStyle(text).direction)).toBe('rtl');
  expect(await axe(page)).toEqual([]);
  await closeMenu(page, inPersian('shell.reading'));
  expect(await axe(page)).toEqual([]);

  await page.getByRole('button', { name: inPersian('brief.begin'), exact: true }).click();
  await page.getByText(inFiller(ask), { exact: true }).waitFor();
  const card = page.getByRole('radio').nth(1);
  await card.press('Space');
  expect(await card.isChecked()).toBe(true);

  await read(page, inPersian('shell.reading'), 'English');
  await page.getByText(ask, { exact: true }).waitFor();
  await page.getByRole('radio', { name: words('reading.level.full') }).click();
  await page.getByText(`${ask}${atLength}`, { exact: true }).waitFor();
  await closeMenu(page, words('shell.reading'));
  expect(await page.evaluate(() => document.documentElement.dataset.words)).toBeUndefined();
  expect(await card.isChecked()).toBe(true);

  // Whatever the browser has chosen since, the play is read as it was.
  await page.evaluate(() => localStorage.removeItem('demarche-words'));
  await page.reload();
  await page.getByText(`${ask}${atLength}`, { exact: true }).waitFor();
  expect(await card.isChecked()).toBe(true);
  expectClean();
});
