import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { finishedPlay } from '../finished-play';
import { fork, openFutures, part, patience } from './futures-part';
import { axe, openPage, type Size, sizes, themes } from './harness';
import { words } from './words';

async function makeFork(page: Page, turn: number, track: string, name: string): Promise<void> {
  const form = part(page, 'fork').locator('fieldset');
  const choose = (group: string, option: string) =>
    form.getByRole('radiogroup', { name: group }).getByText(option, { exact: true }).click();
  await choose(words('futures.fork.turn'), String(turn));
  await choose(words('futures.fork.track', { name: 'Pakistan' }), track);
  await form.getByRole('button', { name: words('futures.fork.begin') }).click();
  await fork(page, name)
    .getByText(/^Score to expect/)
    .waitFor(patience);
}

describe.each(themes)('forks in %s', (theme) => {
  test.each(Object.keys(sizes) as Size[])(
    'keep to WCAG 2.2 AA and to the window of a %s',
    async (size) => {
      const { page, expectClean } = await openPage({ path: `#/r/${finishedPlay().link}`, theme, size });
      await openFutures(page);
      await makeFork(page, 2, 'Diplomacy', 'A');
      await makeFork(page, 5, 'Diplomacy', 'B');
      await page
        .getByRole('table', { name: words('futures.compare.heading') })
        .getByText(words('futures.compare.parts'))
        .waitFor(patience);
      await part(page, 'fork').locator('.fork-compare svg').waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        sizes[size].width,
      );
      expectClean();
    },
    120_000,
  );
});
