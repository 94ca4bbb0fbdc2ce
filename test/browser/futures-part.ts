import type { Locator, Page } from 'playwright-core';
import { opening, words } from './words';

/** Counting may share the cores with much else. */
export const patience = { timeout: 150_000 };

/** A part of the debrief by its heading. */
export function part(page: Page, name: 'futures' | 'fork'): Locator {
  const heading = page.locator(`#debrief-${name}`);
  return page.locator('section.debrief-part').filter({ has: heading });
}

/** A fork by its letter. */
export function fork(page: Page, name: string): Locator {
  return page.getByRole('article', { name: words('futures.fork.title', { name }) });
}

/** Opens a finished play from its link, goes to its debrief and shows history. */
export async function openFutures(page: Page): Promise<void> {
  // The map of the room goes on loading; leaving earlier would break it off.
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: words('room.ending.debrief') }).click();
  await page.getByRole('button', { name: words('debrief.words.skip') }).click();
  await part(page, 'futures').waitFor();
}

/** Waits until the play is counted, and history as a draw. */
export async function counted(page: Page): Promise<void> {
  const done = part(page, 'futures').getByText(opening('futures.counted'));
  await done.nth(1).waitFor(patience);
}
