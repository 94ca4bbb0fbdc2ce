import type { Page } from 'playwright-core';
import { finishedPlay } from '../test/finished-play';

/** Leads a fresh page to one screen; the picture is taken when it is done. */
export type Screen = (page: Page, address: string) => Promise<void>;

/** Every screen that is photographed, by the name of its picture. */
export const screens: Readonly<Record<string, Screen>> = {
  shelf: async (page, address) => {
    await page.goto(address);
    await page.getByRole('main').waitFor();
  },
  'debrief-words': openDebrief,
  debrief: async (page, address) => {
    await openDebrief(page, address);
    await page.getByRole('button', { name: 'Skip this, show what history did' }).click();
    await page.getByRole('heading', { name: /^1 After/ }).scrollIntoViewIfNeeded();
  },
};

/** Opens a play that is over from its link, and its debrief. */
async function openDebrief(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/r/${finishedPlay().link}`);
  await page.getByRole('button', { name: /debrief/i }).click();
  await page.getByRole('heading', { name: 'In your own words' }).waitFor();
}
