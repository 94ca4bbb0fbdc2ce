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

test('the analysis in the debrief goes on by itself, goes to paper at any time, is seen from any side, and stops with the page', async () => {
  const { page, expectClean } = await openPage({ path: endedPath() });
  // What a print dialog does, without the paper: the event, and the styles for print.
  const printed = async () => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const text = await page.getByRole('main').innerText();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    return text;
  };
  await openFutures(page);
  const futures = part(page, 'futures');
  const ticking = futures.getByText(opening('futures.counting')).first();
  await ticking.waitFor();
  expect(await ticking.getAttribute('aria-live')).toBe('off');
  expect(page.workers()).toHaveLength(1);
  const begun = opening('futures.printedEarly').source.slice(1);
  expect(await printed()).toMatch(new RegExp(`${begun}\\d+`));
  await counted(page);
  expect(await futures.getByRole('status').first().innerText()).toMatch(opening('futures.counted'));
  await page.getByRole('heading', { name: words('futures.curve.turnings') }).waitFor();
  const paper = await printed();
  expect(paper).not.toMatch(new RegExp(begun));
  expect(paper).toContain(words('futures.method.grade'));
  expect(paper).toContain(words('futures.decision.difference'));
  expect(paper).not.toContain(words('futures.fork.begin'));

  // From another side it is counted anew, and from one's own it is still there.
  const seats = futures.getByRole('radiogroup', { name: words('futures.seat') });
  await seats.getByText('Iran', { exact: true }).click();
  await futures.getByText(opening('futures.others', { name: 'Iran' })).waitFor();
  await futures.getByRole('img', { name: opening('futures.curve.alt', { name: 'Iran' }) }).waitFor(patience);
  await seats.getByText(words('futures.yours', { name: 'Pakistan' })).click();
  await futures.getByRole('img', { name: opening('futures.curve.alt', { name: 'Pakistan' }) }).waitFor();
  expect(await futures.getByRole('status').first().innerText()).toMatch(opening('futures.counted'));

  await page.getByRole('link', { name: words('shell.home') }).click();
  await atHeading(page, words('shelf.heading'));
  await expect.poll(() => page.workers().length).toBe(0);
  expectClean();
});
