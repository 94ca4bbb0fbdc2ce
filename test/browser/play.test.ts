import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inDeep } from '../rounds';
import { byClicks } from './hands';
import { openPage } from './harness';
import { commitTurn, pageOfReveal, tellAll } from './play-through';
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
  trackNames,
} from './player';
import { words } from './words';

const scenario = firstCrisis();
const pakistan = scenario.actors.find(({ id }) => id === 'pakistan');
if (!pakistan) throw new Error('Pakistan is not in the first crisis');

/** The first card of each track, by the names that a reader hears. */
async function firstOrders(page: Page): Promise<{ track: string; order: string }[]> {
  const found: { track: string; order: string }[] = [];
  for (const track of await trackNames(page)) {
    await page.getByRole('tab', { name: `${track}:` }).click();
    const group = page.getByRole('radiogroup', { name: track, exact: true });
    const order = await group.locator('.card-place .card-label').first().textContent();
    if (order !== null) found.push({ track, order });
  }
  return found;
}

/** The tab of a track while an order is chosen on it. */
const chosenTab = (page: Page, { track, order }: { track: string; order: string }) =>
  page.getByRole('tab', { name: `${track}: ${order}`, exact: true });

describe('a play', () => {
  test('opens every change to what is behind it, and gives the focus back', async () => {
    const { page, expectClean } = await openPage();
    await openRoom(page, 'Pakistan');
    await commit(page);
    const change = page.locator('.headline').first();
    await change.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
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
    for (const track of await trackNames(page)) {
      await page.getByRole('tab', { name: `${track}:` }).click();
      await page.locator('.card-more').first().click();
      const sheet = page.getByRole('dialog', { name: words('room.orders.all', { track }) });
      const closed = sheet.locator('summary');
      if ((await closed.count()) > 0) await closed.click();
      const text = await sheet.innerText();
      for (const precedent of precedents) expect(text).not.toContain(precedent.slice(0, 40));
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'hidden' });
    }

    const orders = await firstOrders(page);
    const [first] = orders;
    if (!first) throw new Error('no order is open');
    await chooseByKeys(page, first.track, first.order);
    expect(await chosenTab(page, first).count()).toBe(1);
    const undo = page.getByRole('button', { name: words('room.orders.undo') });
    const redo = page.getByRole('button', { name: words('room.orders.redo') });
    const hasFocus = (button: typeof undo) => button.evaluate((one) => one === document.activeElement);
    await undo.click();
    expect(await chosenTab(page, first).count()).toBe(0);
    // With no step left in one direction, the focus stands at the other.
    await expect.poll(() => hasFocus(redo)).toBe(true);
    await redo.click();
    expect(await chosenTab(page, first).count()).toBe(1);
    await expect.poll(() => hasFocus(undo)).toBe(true);

    for (const { track, order } of orders.slice(1)) await chooseByKeys(page, track, order);
    const reason = page.getByRole('textbox', { name: words('room.reason.label') });
    await reason.fill('To be heard first.');
    await saved(page);
    await mapStands(page);
    await page.reload();
    await atTurn(page, 1);
    for (const chosen of orders) await chosenTab(page, chosen).waitFor();
    expect(await reason.inputValue()).toBe('To be heard first.');
    await mapStands(page);
    expectClean();
  });

  inDeep(
    'is found again on the shelf, the way back leads to each screen, and it is deleted after a question',
    async () => {
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
      await expect
        .poll(() => page.getByRole('heading', { name: words('shelf.saves.heading') }).count())
        .toBe(0);
      expectClean();
    },
  );

  test('is told in beats at the reader’s pace, by keys, and a reload comes back to the same beat', async () => {
    const { page, expectClean } = await openPage();
    await openRoom(page, 'Pakistan');
    await mapStands(page);
    await commitTurn(page, byClicks);
    const at = (number: number) => pageOfReveal(page, number).and(page.locator(':focus'));
    await at(1).waitFor();
    // What is told is the turn that was decided, on whatever page.
    const told = page.getByText(words('room.turn', { turn: 1, turns: scenario.turns.length }), {
      exact: true,
    });
    const readOut = page.locator('[aria-live="polite"] > .reveal-body');
    await readOut.waitFor();
    const first = await readOut.innerText();
    await page.keyboard.press('ArrowRight');
    await at(2).waitFor();
    expect(await told.isVisible()).toBe(true);
    const second = await readOut.innerText();
    expect(second).not.toBe(first);
    await saved(page);
    await page.reload();
    await at(2).waitFor();
    await expect.poll(() => readOut.innerText()).toBe(second);
    await page.getByRole('button', { name: words('reveal.back') }).click();
    await at(1).waitFor();
    await expect.poll(() => readOut.innerText()).toBe(first);

    // Each beat says how it came about, and gives the focus back.
    const glass = page.getByRole('button', { name: words('reveal.glass') });
    await glass.click();
    await page
      .getByRole('dialog')
      .getByRole('heading', { name: words('glass.effects') })
      .waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => glass.evaluate((button) => button === document.activeElement)).toBe(true);
    await tellAll(page, byClicks);
    await page.keyboard.press('ArrowRight');
    // What else happened is opened beside what is read out, which is not read again.
    const also = page.locator('.reveal-also');
    await also.locator('summary').click();
    await also.getByRole('listitem').first().waitFor();
    expect(await page.locator('[aria-live]').filter({ has: also }).count()).toBe(0);
    await page.getByRole('button', { name: words('reveal.next', { turn: 2 }) }).click();
    await atTurn(page, 2);
    await mapStands(page);
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
