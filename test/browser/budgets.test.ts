import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../shipped';
import { openPage, sizes } from './harness';
import { visibleWords } from './visible-words';
import { words } from './words';

/** How many words stand at most on a screen of every shipped crisis and side, with nothing opened. */
const budgets = {
  /** A crisis on the shelf. */
  card: 60,
  /** All of the page before the game, with its headings and buttons. */
  brief: 180,
} as const;

/** How many screens of a phone the page before the game takes at most; on a laptop it is one. */
const phoneScreens = 2;

const crises = shippedScenarios().map(({ id, scenario }) => ({
  id,
  title: scenario.about.title,
  sides: scenario.actors.filter(({ playable }) => playable).map((side) => side.id),
}));
const seats = crises.flatMap(({ id, sides }) => sides.map((side): [string, string] => [id, side]));

/** Fails with the words themselves, so that one sees what to leave out. */
async function expectWithin(screen: Parameters<typeof visibleWords>[0], most: number): Promise<void> {
  const shown = await visibleWords(screen);
  expect(shown.length, 'nothing was counted').toBeGreaterThan(10);
  expect(shown.length, shown.join(' ')).toBeLessThanOrEqual(most);
}

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

test('every crisis on the shelf', async () => {
  const { page } = await openPage();
  for (const { title, sides } of crises) {
    const card = page.getByRole('article', { name: title });
    await expect.poll(() => card.locator('.mini-map text').count()).toBeGreaterThan(0);
    await expectWithin(card, budgets.card);
    expect(await card.getByRole('link').count()).toBe(sides.length);
  }
});

describe('the page before the game', () => {
  test.each(seats)('of %s, %s', async (crisis, side) => {
    const { page } = await openPage({ path: `#/crisis/${crisis}/${side}` });
    await page.getByRole('button', { name: words('brief.begin'), exact: true }).waitFor();
    await expect.poll(() => page.locator('.mini-map text').count()).toBeGreaterThan(0);
    await expectWithin(page, budgets.brief);
    expect(await heightOf(page), 'one screen of a laptop').toBeLessThanOrEqual(sizes.laptop.height);
    await page.setViewportSize(sizes.phone);
    await expect.poll(() => heightOf(page)).toBeLessThanOrEqual(phoneScreens * sizes.phone.height);
  });
});
