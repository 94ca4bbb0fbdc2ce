import { expect, test } from 'vitest';
import { finishedPlay } from '../finished-play';
import { counted, openFutures, part } from './futures-part';
import { openPage } from './harness';
import { atHeading } from './play-through';
import { words } from './words';

test('the analysis in the debrief says something within seconds, goes on, announces its end once, and stops with the page', async () => {
  const { page, expectClean } = await openPage({ path: `#/r/${finishedPlay().link}` });
  await openFutures(page);
  const from = Date.now();
  const ticking = part(page, 'futures')
    .getByText(/^Still counting: /)
    .first();
  await ticking.waitFor();
  // On a machine that does nothing else it is within one; the other core is busy with this test.
  expect(Date.now() - from).toBeLessThan(4000);
  expect(await ticking.getAttribute('aria-live')).toBe('off');
  expect(page.workers()).toHaveLength(1);
  await counted(page);
  expect(await part(page, 'futures').getByRole('status').first().innerText()).toMatch(/^Counted: /);
  await page.getByRole('heading', { name: words('futures.curve.turnings') }).waitFor();
  await page.getByRole('link', { name: words('shell.home') }).click();
  await atHeading(page, words('shelf.heading'));
  await expect.poll(() => page.workers().length).toBe(0);
  expectClean();
}, 150_000);
