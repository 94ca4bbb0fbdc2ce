import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bridgeFile, inFiller } from '../fixtures/bridge-in-words';
import { unfold } from './fold';
import { axe, expectFits, newContext, openPage, sizes } from './harness';
import { englishLeft, language, pseudo, speakPseudo } from './pseudo-page';

/** How a screen of the made-up language stands: in a small and in a large window, without English, and with nothing that axe finds. */
async function examine(page: Page, screen: string): Promise<void> {
  for (const size of ['laptop', 'phone'] as const) {
    await expectFits(page, sizes[size]);
    expect(await englishLeft(page), `${screen} (${size})`).toEqual([]);
    const folder = process.env.SHOTS;
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${screen}-${size}.png` });
  }
  expect(await axe(page), screen).toEqual([]);
}

/** Ends a turn without orders. */
async function commit(page: Page): Promise<void> {
  await page.getByRole('button', { name: pseudo('room.commit.button') }).click();
  const asked = page.getByRole('button', { name: pseudo('room.commit.without') });
  if (await asked.isVisible()) await asked.click();
}

/** Goes from a turn that is told to the next one; gives whether the crisis is over instead. */
async function tellOn(page: Page): Promise<boolean> {
  await page.getByRole('heading', { level: 1, name: pseudo('reveal.heading') }).waitFor();
  const all = page.getByRole('button', { name: pseudo('reveal.skip'), exact: true });
  if (await all.isVisible()) await all.click();
  await page.locator('.reveal-foot .main-button').click();
  const ending = page.getByText(pseudo('room.ending.kicker'));
  await ending
    .or(page.getByRole('button', { name: pseudo('room.commit.button') }))
    .first()
    .waitFor();
  return ending.isVisible();
}

test('a play is read from right to left in a language of longer words, from the shelf to the debrief', async () => {
  const context = await newContext();
  await speakPseudo(context);
  const { page, expectClean } = await openPage({ context });
  const root = page.locator('html');
  expect(await root.getAttribute('dir')).toBe('ltr');

  // The browser's own language is offered, and nothing changes before it is chosen.
  await page.getByRole('button', { name: 'فارسی' }).click();
  await expect.poll(() => root.getAttribute('dir')).toBe('rtl');
  expect(await root.getAttribute('lang')).toBe(language);
  await examine(page, 'shelf');

  await unfold(page, pseudo('shelf.open.heading'));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: pseudo('shelf.open.file') }).click();
  const { name, text } = bridgeFile();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('link', { name: pseudo('shelf.play', { name: 'Hillmark' }) }).click();

  await page.getByRole('button', { name: pseudo('brief.begin'), exact: true }).waitFor();
  await page.getByText(pseudo('brief.unreviewed')).waitFor();
  await examine(page, 'brief');

  await page.getByRole('button', { name: pseudo('brief.begin'), exact: true }).click();
  const ask = inFiller('A lorry has been held at the bridge. What do you do first?');
  await page.getByText(ask, { exact: true }).first().waitFor();
  await examine(page, 'room');
  await page.getByRole('tab', { name: pseudo('room.tabs.orders') }).click();
  await examine(page, 'orders');
  await page.setViewportSize(sizes.laptop);

  await commit(page);
  await page.getByRole('heading', { level: 1, name: pseudo('reveal.heading') }).waitFor();
  await examine(page, 'reveal');
  await page.setViewportSize(sizes.laptop);
  while (!(await tellOn(page))) await commit(page);
  await examine(page, 'ending');
  await page.getByRole('button', { name: pseudo('room.ending.debrief') }).click();
  await page.getByRole('button', { name: pseudo('debrief.words.skip') }).click();
  await page.getByRole('heading', { name: pseudo('debrief.part.moments') }).waitFor();
  await examine(page, 'debrief');
  expectClean();
});
