import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { impossible } from '../../src/base/index';
import { finishedPlay } from '../finished-play';
import { bridgeFile, inFiller } from '../fixtures/bridge-in-words';
import { unfold } from './fold';
import { axe, expectFits, newContext, openPage, sizes } from './harness';
import { builtCrisis } from './line-of-play';
import { englishLeft, language, pseudo, speakPseudo } from './pseudo-page';
import { wordsIn } from './words';

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

/** What has no other name: the map's source. */
const isNamed = (text: string) => text.includes('Natural Earth');

test.each(['fa', 'ur', 'ar'])('no page of January shows English in %s', async (spoken) => {
  const words = wordsIn(spoken) ?? impossible();
  const context = await newContext();
  await context.addInitScript((choice) => localStorage.setItem('demarche-words', choice), `${spoken} plain`);
  const { page, expectClean } = await openPage({ context, path: '#/join' });
  const expectNone = async (screen: string) =>
    expect(
      (await englishLeft(page)).filter((text) => !isNamed(text)),
      screen,
    ).toEqual([]);

  await page.getByRole('heading', { level: 1, name: words('hand.join.heading') }).waitFor();
  await expectNone('join');
  await page.evaluate(() => location.assign('#/crisis/iran-pakistan-2024/pakistan'));
  await page.locator('button.term').first().click();
  await page.getByRole('dialog').waitFor();
  await expectNone('brief, with a term');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words('brief.begin'), exact: true }).click();
  await page.getByRole('button', { name: words('room.commit.button') }).waitFor();
  await expectNone('room');
  await page.getByRole('button', { name: words('room.commit.button') }).click();
  await page.getByRole('button', { name: words('room.commit.without') }).click();
  await page.getByRole('heading', { level: 1, name: words('reveal.heading') }).waitFor();
  await page.getByRole('button', { name: words('reveal.skip'), exact: true }).click();
  await expectNone('reveal');
  const ended = `#/r/${finishedPlay(builtCrisis()).link}`;
  await page.evaluate((address) => location.assign(address), ended);
  await page.getByRole('button', { name: words('room.ending.debrief') }).click();
  await page.getByRole('button', { name: words('debrief.words.skip') }).click();
  await page.locator('#debrief-moments').waitFor();
  await page.locator('.moment[aria-busy]').waitFor({ state: 'detached', timeout: 90_000 });
  await expectNone('debrief');
  expectClean();
});
