import { expect, test } from 'vitest';
import { readAndFork } from './fork-by-keys';
import { counted, openFutures, part, patience } from './futures-part';
import { openPage } from './harness';
import { atHeading } from './play-through';
import { endedPath } from './screens';
import { opening, words } from './words';

test('a play is read and forked by keyboard alone, with the figures and the link that the same functions give here', async () => {
  const { expectClean } = await readAndFork();
  expectClean();
});

test('the analysis in the debrief goes on by itself, adds no aims up, is seen from any side, and stops with the page', async () => {
  const { page, expectClean } = await openPage({ path: endedPath() });
  await openFutures(page);
  const futures = part(page, 'futures');
  expect(page.workers()).toHaveLength(1);
  const ticking = futures
    .getByText(opening('futures.counting'))
    .or(futures.getByText(opening('futures.counted')));
  await ticking.first().waitFor();
  await counted(page);
  expect(await futures.getByRole('status').first().innerText()).toMatch(opening('futures.counted'));
  const text = await page.getByRole('main').innerText();
  expect(text).not.toMatch(/\bscore|clearly (higher|lower|better)|Smith|Brier|time warping|terminal/i);
  expect(text).toContain(words('futures.method.grade'));

  // From another side it is counted anew, and from one's own it is still there.
  const seats = futures.getByRole('radiogroup', { name: words('futures.seat') });
  await seats.getByText('Iran', { exact: true }).click();
  await futures.getByText(opening('futures.others', { name: 'Iran' })).waitFor();
  await futures.getByRole('list', { name: words('futures.outlook.heading') }).waitFor(patience);
  await seats.getByText(words('futures.yours', { name: 'Pakistan' })).click();
  await futures.getByText(opening('futures.counted')).waitFor();

  await page.getByRole('link', { name: words('shell.home') }).click();
  await atHeading(page, words('shelf.heading'));
  await expect.poll(() => page.workers().length).toBe(0);
  expectClean();
});
