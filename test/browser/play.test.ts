import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './harness';
import {
  chooseByKeys,
  commit,
  commitButton,
  firstCrisis,
  mapStands,
  openBrief,
  openRoom,
  tabTo,
} from './player';

const scenario = firstCrisis();
const pakistan = scenario.actors.find(({ id }) => id === 'pakistan');
if (!pakistan) throw new Error('Pakistan is not in the first crisis');

/** The first open card of each track, by the names that a reader hears. */
async function openOrders(page: Page): Promise<{ track: string; order: string }[]> {
  const groups = page.getByRole('radiogroup');
  const found: { track: string; order: string }[] = [];
  for (let at = 0; at < (await groups.count()); at++) {
    const track = (await groups.nth(at).getAttribute('aria-label')) ?? '';
    const labels = await groups.nth(at).locator('.card-label').allTextContents();
    const order = labels[1];
    if (order !== undefined) found.push({ track, order });
  }
  return found;
}

describe('a play', () => {
  test('goes from the shelf to the second turn by keys alone', async () => {
    const { page, expectClean } = await openPage();
    await page.getByRole('heading', { level: 1, name: 'Play a crisis, then meet history' }).waitFor();

    await tabTo(page, page.getByRole('link', { name: 'Play as Pakistan' }));
    await page.keyboard.press('Enter');
    const brief = page.getByRole('heading', { level: 1, name: 'You decide for Pakistan' });
    await brief.waitFor();
    await expect.poll(() => brief.evaluate((heading) => heading === document.activeElement)).toBe(true);

    await tabTo(page, page.getByRole('button', { name: 'Begin' }));
    await page.keyboard.press('Enter');
    const question = page.getByRole('heading', { level: 1, name: /^Turn 1 of 8/ });
    await question.waitFor();
    await expect.poll(() => question.evaluate((heading) => heading === document.activeElement)).toBe(true);

    for (const { track, order } of await openOrders(page)) await chooseByKeys(page, track, order);
    await tabTo(page, commitButton(page));
    await page.keyboard.press('Enter');
    const told = page.getByRole('heading', { level: 1, name: 'What the turn did' });
    await told.waitFor();
    await expect.poll(() => told.evaluate((heading) => heading === document.activeElement)).toBe(true);

    await tabTo(page, page.getByRole('button', { name: 'Tell it all' }));
    await page.keyboard.press('Enter');
    const onward = page.getByRole('button', { name: 'On to turn 2' });
    await expect.poll(() => onward.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Turn 2 of 8/ }).waitFor();
    await mapStands(page);
    expectClean();
  });

  test('opens every change to what is behind it, and gives the focus back', async () => {
    const { page, expectClean } = await openPage();
    await openRoom(page, 'Pakistan');
    await commit(page);
    const change = page.locator('.change-line').first();
    const label = (await change.locator('.change-label').innerText()).replace(/^.*\n/, '').trim();
    await change.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    expect(await sheet.getByRole('heading', { level: 2 }).innerText()).toContain(label.split(' ').at(-1));
    expect(await sheet.getByRole('heading', { name: 'What it changed' }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await expect.poll(() => change.evaluate((button) => button === document.activeElement)).toBe(true);

    await page.getByRole('button', { name: /^Escalation/ }).press('Enter');
    await page.getByRole('heading', { name: 'What moved it, turn by turn' }).waitFor();
    await page.keyboard.press('Escape');
    await mapStands(page);
    expectClean();
  });

  test('tells nothing that came later while the play lasts', async () => {
    const { page } = await openPage();
    await openRoom(page, 'Pakistan');
    const precedents = pakistan.options.flatMap(({ precedent }) => (precedent ? [precedent.text] : []));
    expect(precedents.length).toBeGreaterThan(5);
    for (const advice of await page.getByRole('button', { name: /^Advice: / }).all()) {
      await advice.click();
      const text = await page.getByRole('dialog').innerText();
      for (const precedent of precedents) expect(text).not.toContain(precedent.slice(0, 40));
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
  });

  test('takes choices back until they are committed', async () => {
    const { page } = await openPage();
    await openRoom(page, 'Pakistan');
    const [first] = await openOrders(page);
    if (!first) throw new Error('no order is open');
    const card = page.getByRole('radio', { name: first.order, exact: true });
    await chooseByKeys(page, first.track, first.order);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await card.isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Redo' }).click();
    expect(await card.isChecked()).toBe(true);
  });

  test('keeps the orders and the reason of a turn over a reload', async () => {
    const { page, expectClean } = await openPage();
    await openRoom(page, 'Pakistan');
    const orders = await openOrders(page);
    for (const { track, order } of orders) await chooseByKeys(page, track, order);
    await page.getByRole('button', { name: 'Reason' }).click();
    await page.getByRole('textbox', { name: 'Your reason, in a sentence' }).fill('To be heard first.');
    await page.getByRole('textbox', { name: 'What do you expect?' }).fill('Iran will answer in words.');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('Saved on this device').waitFor();
    await mapStands(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /^Turn 1 of 8/ }).waitFor();
    for (const { order } of orders) {
      expect(await page.getByRole('radio', { name: order, exact: true }).isChecked()).toBe(true);
    }
    await page.getByRole('button', { name: 'Reason noted' }).click();
    expect(await page.getByRole('textbox', { name: 'Your reason, in a sentence' }).inputValue()).toBe(
      'To be heard first.',
    );
    await mapStands(page);
    expectClean();
  });

  test('is found again on the shelf, and the way back leads to each screen', async () => {
    const { page, expectClean } = await openPage();
    await openBrief(page, 'Iran');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
    await mapStands(page);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'You decide for Iran' }).waitFor();
    await page.goBack();
    const saved = page.getByRole('link', { name: /^Go on with Nine Days in January Iran turn 1 of 8/ });
    await saved.waitFor();
    await page.goForward();
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
    await page.goto(new URL('#/', page.url()).href);
    await saved.click();
    await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
    await mapStands(page);
    expectClean();
  });

  test('can be deleted from the shelf, after a question', async () => {
    const { page } = await openPage();
    await openRoom(page, 'Pakistan');
    await page.getByText('Saved on this device').waitFor();
    await page.goto(new URL('#/', page.url()).href);
    await page.getByRole('button', { name: /^Delete the play of/ }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: /^Delete the play of/ }).click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.getByText('Nothing saved yet.').waitFor();
  });

  test('is told at once where the system asks for less motion, and can be told again', async () => {
    const { page } = await openPage({ reducedMotion: true });
    await openRoom(page, 'Pakistan');
    await commitButton(page).click();
    await page.getByRole('heading', { level: 1, name: 'What the turn did' }).waitFor();
    expect(await page.getByRole('button', { name: 'Tell it all' }).isDisabled()).toBe(true);
    const lines = page.getByRole('log').getByRole('listitem');
    const all = await lines.count();
    expect(all).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Tell it again' }).click();
    expect(await lines.count()).toBeLessThan(all);
  });

  test('is told again from any place, by keys', async () => {
    const { page, expectClean } = await openPage();
    await openRoom(page, 'Pakistan');
    await mapStands(page);
    await commitButton(page).click();
    await page.getByRole('button', { name: 'Tell it all' }).click();
    const lines = page.getByRole('log').getByRole('listitem');
    const all = await lines.count();
    expect(all).toBeGreaterThan(2);
    const position = page.getByRole('slider', { name: 'Told so far' });
    await position.focus();
    await page.keyboard.press('Home');
    expect(await lines.count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    expect(await lines.count()).toBe(2);
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => lines.count(), { timeout: 15_000 }).toBeGreaterThan(2);
    expectClean();
  });

  test('goes on without a map, and says so', async () => {
    const { page } = await openPage();
    await page.route('**/assets/*.webp', (route) => route.abort());
    await openRoom(page, 'Pakistan');
    await page.getByText('The map could not be drawn here.').waitFor();
    await commit(page);
    await page.getByRole('heading', { level: 1, name: /^Turn 2 of/ }).waitFor();
  });
});
