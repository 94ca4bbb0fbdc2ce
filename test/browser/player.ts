import type { Locator, Page } from 'playwright-core';
import type { Scenario } from '../../src/scenario/index';
import { shippedScenarios } from '../shipped';
import { byClicks } from './hands';
import { commitTurn } from './play-through';

/** The crisis that the browser tests play, as the built app has it. */
export function firstCrisis(): Scenario {
  const found = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024');
  if (!found) throw new Error('the first crisis is not among the shipped ones');
  return found.scenario;
}

/** Opens the brief of a side from the shelf. */
export async function openBrief(page: Page, side: string): Promise<void> {
  await page.getByRole('link', { name: `Play as ${side}` }).click();
  await page.getByRole('heading', { level: 1, name: `You decide for ${side}` }).waitFor();
}

/** Goes from the shelf into the situation room. */
export async function openRoom(page: Page, side: string, seed = 7): Promise<void> {
  await openBrief(page, side);
  await setSeed(page, seed);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
}

export async function setSeed(page: Page, seed: number): Promise<void> {
  await page.getByRole('button', { name: 'Options of play' }).click();
  await page.getByRole('textbox', { name: 'Seed of luck' }).fill(String(seed));
}

/** Shows a part of the room where it is told by tabs. */
export async function showPart(page: Page, name: 'Situation' | 'Map' | 'Orders' | 'Wire'): Promise<void> {
  const tab = page.getByRole('tab', { name });
  if (await tab.isVisible()) await tab.click();
}

/** Waits until the map stands, so that leaving the room breaks off no request. */
export async function mapStands(page: Page): Promise<void> {
  await showPart(page, 'Map');
  await page.getByRole('button', { name: 'Map in words' }).waitFor();
  await page.waitForLoadState('networkidle');
}

export function commitButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Commit the turn' });
}

/** Commits the turn, lets it be told at once, and goes on. */
export async function commit(page: Page): Promise<void> {
  await showPart(page, 'Orders');
  await commitTurn(page, byClicks);
  await page.getByRole('heading', { level: 1, name: 'What the turn did' }).waitFor();
  const all = page.getByRole('button', { name: 'Tell it all' });
  if (await all.isEnabled()) await all.click();
  await page.getByRole('button', { name: /^(On to turn|See how it ends)/ }).click();
}

/** Presses Tab until an element has the focus, as somebody without a mouse does; fails after `most` steps. */
export async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  for (let step = 0; step < most; step++) {
    if (
      (await target.count()) > 0 &&
      (await target.first().evaluate((element) => element === document.activeElement))
    )
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} did not get the focus within ${most} steps`);
}

/** Chooses an order by keys alone: Tab into its track, arrows to its card. */
export async function chooseByKeys(page: Page, track: string, order: string): Promise<void> {
  const group = page.getByRole('radiogroup', { name: track });
  const radios = group.getByRole('radio');
  const checked = group.getByRole('radio', { checked: true });
  await tabTo(page, checked);
  for (let step = 0; step < (await radios.count()); step++) {
    if (await group.getByRole('radio', { name: order, exact: true }).isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${order} is not open on ${track}`);
}
