import { expect, test } from 'vitest';
import { counted, openFutures } from './futures-part';
import { openPage } from './harness';
import { endedPath, openDebrief } from './screens';
import { words } from './words';

test('the debrief can be read and answered by keyboard alone', async () => {
  const { page } = await openPage({ path: endedPath() });
  await openDebrief(page);
  const press = async (key: string, until: string) => {
    for (let times = 0; times < 60; times += 1) {
      await page.keyboard.press(key);
      const name = await page.evaluate(() => {
        const at = document.activeElement;
        const label = at instanceof HTMLTextAreaElement ? at.labels?.[0]?.textContent : at?.textContent;
        return label ?? '';
      });
      if (name.includes(until)) return;
    }
    throw new Error(`${until} was not reached by ${key}`);
  };
  await press('Tab', words('debrief.words.intended'));
  await page.keyboard.type('Time.');
  await press('Tab', words('debrief.words.show'));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: words('debrief.part.timeline') }).waitFor();
  await press('Shift+Tab', words('debrief.part.keep'));
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
    words('debrief.part.keep'),
  );
  await press('Tab', words('debrief.keep.print'));
});

test('the debrief prints with everything counted', async () => {
  const { page } = await openPage({ path: endedPath() });
  await openFutures(page);
  await counted(page);
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});
