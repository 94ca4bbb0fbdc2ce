import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './harness';
import { openRoom } from './player';

/** The edges and the ground of the first element that a selector finds, or of what stands before it. */
async function lookOf(page: Page, selector: string, part?: '::before'): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, part) => {
      const { borderColor, backgroundImage } = getComputedStyle(element, part);
      return `${borderColor} ${backgroundImage}`;
    }, part);
}

test('where the system sets the colours, what is chosen still looks different', async () => {
  const { page, expectClean } = await openPage();
  await page.emulateMedia({ forcedColors: 'active' });
  await openRoom(page, 'Pakistan');
  await page.locator('.track .card').first().click();
  await page.locator('.track .card[data-selected]').waitFor();
  for (const [chosen, other] of [
    ['.card[data-selected] .card-tick', '.card:not([data-selected]) .card-tick'],
    ['.track-tab[data-selected]', '.track-tab:not([data-selected])'],
  ] as const)
    expect(await lookOf(page, chosen)).not.toBe(await lookOf(page, other));
  await page.emulateMedia({ forcedColors: 'none' });
  expectClean();
});
