import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { byClicks } from './hands';
import { openPage } from './harness';
import { commitTurn } from './play-through';
import {
  atTurn,
  chooseByKeys,
  commit,
  firstCrisis,
  mapStands,
  openBrief,
  openRoom,
  saved,
  toShelf,
} from './player';
import { words } from './words';

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
    expect(await sheet.getByRole('heading', { name: words('glass.effects') }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await expect.poll(() => change.evaluate((button) => button === document.activeElement)).toBe(true);

    await page.getByRole('button', { name: /^Escalation/ }).press('Enter');
    await page.getByRole('heading', { name: words('glass.indicator.movesHeading') }).waitFor();
    await page.keyboard.press('Escape');
    await mapStands(page);
    expectClean();
  });

  test('tells nothing that came later, takes choices back until they are committed, and keeps them and the reason over a reload', async () => {
    const { page, expectClean } = await openPage();
    await openRoom(page, 'Pakistan');
    const precedents = pakistan.options.flatMap(({ precedent }) => (precedent ? [precedent.text] : []));
    expect(precedents.length).toBeGreaterThan(5);
    const advice = page.getByRole('button', {
      name: new RegExp(`^${words('room.orders.dossierNamed', { track: '' })}`),
    });
    expect(await advice.count()).toBe(pakistan.tracks.length);
    for (const one of await advice.all()) {
      await one.click();
      const text = await page.getByRole('dialog').innerText();
      for (const precedent of precedents) expect(text).not.toContain(precedent.slice(0, 40));
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }

    const orders = await openOrders(page);
    const [first] = orders;
    if (!first) throw new Error('no order is open');
    const card = page.getByRole('radio', { name: first.order, exact: true });
    await chooseByKeys(page, first.track, first.order);
    await page.getByRole('button', { name: words('room.orders.undo') }).click();
    expect(await card.isChecked()).toBe(false);
    await page.getByRole('button', { name: words('room.orders.redo') }).click();
    expect(await card.isChecked()).toBe(true);

    for (const { track, order } of orders.slice(1)) await chooseByKeys(page, track, order);
    await page.getByRole('button', { name: words('room.commit.note') }).click();
    const reason = page.getByRole('textbox', { name: words('room.commit.reason') });
    await reason.fill('To be heard first.');
    await page.getByRole('textbox', { name: words('room.commit.claim') }).fill('Iran will answer in words.');
    await page.getByRole('button', { name: words('room.commit.done') }).click();
    await saved(page);
    await mapStands(page);
    await page.reload();
    await atTurn(page, 1);
    for (const { order } of orders) {
      expect(await page.getByRole('radio', { name: order, exact: true }).isChecked()).toBe(true);
    }
    await page.getByRole('button', { name: words('room.commit.noted') }).click();
    expect(await reason.inputValue()).toBe('To be heard first.');
    await mapStands(page);
    expectClean();
  });

  test('is found again on the shelf, the way back leads to each screen, and it is deleted after a question', async () => {
    const { page, expectClean } = await openPage();
    await openBrief(page, 'Iran');
    await page.getByRole('button', { name: words('brief.begin'), exact: true }).click();
    await atTurn(page, 1);
    await mapStands(page);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: words('brief.youAre', { name: 'Iran' }) }).waitFor();
    await page.goBack();
    const { title } = scenario.about;
    const state = words('shelf.saves.turn', { turn: 1, turns: scenario.turns.length });
    const kept = page.getByRole('link', { name: `${words('shelf.saves.resume')} ${title} Iran ${state}` });
    await kept.waitFor();
    await page.goForward();
    await page.goForward();
    await atTurn(page, 1);
    await mapStands(page);
    await toShelf(page);
    await kept.click();
    await atTurn(page, 1);
    await mapStands(page);
    await saved(page);

    await toShelf(page);
    const remove = page.getByRole('button', {
      name: new RegExp(`^${words('shelf.saves.removeNamed', { title, name: 'Iran', time: '' })}`),
    });
    await remove.click();
    await page.getByRole('button', { name: words('shelf.saves.removeNo') }).click();
    await remove.click();
    await page.getByRole('button', { name: words('shelf.saves.removeYes') }).click();
    await kept.waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { name: words('shelf.saves.heading') }).count()).toBe(0);
    expectClean();
  });

  test('is told at once where the system asks for less motion, and can be told again', async () => {
    const { page } = await openPage({ reducedMotion: true });
    await openRoom(page, 'Pakistan');
    await commitTurn(page, byClicks);
    await page.getByRole('heading', { level: 1, name: words('reveal.heading') }).waitFor();
    expect(await page.getByRole('button', { name: words('reveal.skip') }).isDisabled()).toBe(true);
    const lines = page.getByRole('log').getByRole('listitem');
    const all = await lines.count();
    expect(all).toBeGreaterThan(1);
    await page.getByRole('button', { name: words('reveal.replay') }).click();
    expect(await lines.count()).toBeLessThan(all);
  });

  test('is told again from any place, by keys', async () => {
    const { page, expectClean } = await openPage();
    await openRoom(page, 'Pakistan');
    await mapStands(page);
    await commitTurn(page, byClicks);
    await page.getByRole('button', { name: words('reveal.skip') }).click();
    const lines = page.getByRole('log').getByRole('listitem');
    const all = await lines.count();
    expect(all).toBeGreaterThan(2);
    const position = page.getByRole('slider', { name: words('reveal.position') });
    await position.focus();
    await page.keyboard.press('Home');
    expect(await lines.count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    expect(await lines.count()).toBe(2);
    await page.getByRole('button', { name: words('reveal.play') }).click();
    await expect.poll(() => lines.count()).toBeGreaterThan(2);
    expectClean();
  });

  test('goes on without a map, and says so', async () => {
    const { page } = await openPage();
    await page.route('**/assets/*.webp', (route) => route.abort());
    await openRoom(page, 'Pakistan');
    await page.getByText(words('room.map.failed')).waitFor();
    await commit(page);
    await atTurn(page, 2);
  });
});
