import type { Page } from 'playwright-core';
import { fork, openFutures, part, patience } from './futures-part';
import { firstCrisis } from './player';
import { opening, words } from './words';

/** What the reader of the debrief forks: the first track of Pakistan. */
const side = firstCrisis().actors.find(({ id }) => id === 'pakistan');

async function makeFork(page: Page, turn: number, name: string): Promise<void> {
  const form = part(page, 'fork').locator('fieldset');
  const choose = (group: string, option: string) =>
    form.getByRole('radiogroup', { name: group }).getByText(option, { exact: true }).click();
  await choose(words('futures.fork.turn'), String(turn));
  await choose(words('futures.fork.track', { name: side?.name ?? '' }), side?.tracks[0]?.label ?? '');
  await form.getByRole('button', { name: words('futures.fork.begin') }).click();
  await fork(page, name).getByText(opening('futures.fork.expected')).waitFor(patience);
}

/** Goes from an ending to its debrief, makes two forks there, and waits until they stand side by side. */
export async function makeTwoForks(page: Page): Promise<void> {
  await openFutures(page);
  await makeFork(page, 2, 'A');
  await makeFork(page, 5, 'B');
  await page
    .getByRole('table', { name: words('futures.compare.heading') })
    .getByText(words('futures.compare.parts'))
    .waitFor(patience);
  await part(page, 'fork').locator('.fork-compare svg').waitFor();
}
