import type { Page } from 'playwright-core';
import { fork, makeFork, openStory, part, patience } from './futures-part';
import { showLayer } from './screens';
import { words } from './words';

/** Goes from an ending to its debrief, makes two forks there, and waits until they stand side by side. */
export async function makeTwoForks(page: Page): Promise<void> {
  await openStory(page);
  await showLayer(page, 'again');
  for (const [turn, name] of [
    [3, 'A'],
    [5, 'B'],
  ] as const) {
    await makeFork(page, turn);
    await fork(page, name).getByText(words('futures.fork.sameLuck')).waitFor(patience);
  }
  await part(page, 'fork')
    .locator('summary', { hasText: words('futures.compare.heading') })
    .click();
  await page
    .getByRole('table', { name: words('futures.compare.heading') })
    .getByText(words('futures.compare.parts'))
    .waitFor(patience);
}
