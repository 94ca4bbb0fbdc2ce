import type { Locator, Page } from 'playwright-core';
import { showLayer } from './screens';
import { opening, words } from './words';

/** Counting may share the cores with much else. */
export const patience = { timeout: 150_000 };

/** A part of the debrief by its heading. */
export function part(page: Page, name: 'futures' | 'fork' | 'draw'): Locator {
  const heading = page.locator(`#debrief-${name}`);
  return page.locator('section.debrief-part').filter({ has: heading });
}

/** A fork by its letter. */
export function fork(page: Page, name: string): Locator {
  return page.getByRole('article', { name: words('futures.fork.title', { name }) });
}

/** Goes from the ending of a play to its debrief and shows history. */
export async function openStory(page: Page): Promise<void> {
  // The map of the room goes on loading; leaving earlier would break it off.
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: words('room.ending.debrief') }).click();
  await page.getByRole('button', { name: words('debrief.words.skip') }).click();
  await page.locator('#debrief-moments').waitFor();
}

/** Goes from the ending of a play to the analysis in its debrief. */
export async function openFutures(page: Page): Promise<void> {
  await openStory(page);
  await showLayer(page, 'seminar');
}

/** Waits until the play is counted, and history as a draw. */
export async function counted(page: Page): Promise<void> {
  await part(page, 'futures').getByText(opening('futures.counted')).waitFor(patience);
  await part(page, 'draw').getByText(opening('futures.draw.counted')).waitFor(patience);
}

/** Changes one order of a turn on the board, the first other one on a track from 0, and sees what follows. */
export async function makeFork(page: Page, turn: number, track = 0): Promise<void> {
  const form = part(page, 'fork').locator('fieldset');
  await form
    .getByRole('radiogroup', { name: words('futures.fork.turn'), exact: true })
    .getByText(String(turn), { exact: true })
    .click();
  await form.locator('.fork-track').nth(track).locator('.fork-order:not([data-selected])').first().click();
  await form.getByRole('button', { name: words('futures.fork.begin') }).click();
}
