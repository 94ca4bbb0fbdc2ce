import { describe, expect, test } from 'vitest';
import { coverOfFocus, cutTexts, spaceText } from './covered';
import { expectFits, openPage, type Size, sizes } from './harness';
import { endedPath, reflowed, walkDebrief, walkPlay } from './screens';
import { words } from './words';

/** What a script can measure of WCAG 2.2 beyond axe, on every screen of a play: docs/accessibility.md refers to it. */
describe.each(Object.keys(sizes) as Size[])('on a %s', (size) => {
  test('text that is spaced wider is neither cut nor wider than the window', async () => {
    const { page } = await openPage({ size });
    await walkPlay(page, 'Pakistan', async (screen) => {
      await spaceText(page);
      expect(await cutTexts(page), screen).toEqual([]);
      await expectFits(page, sizes[size]);
      await expectFits(page, reflowed);
      await expectFits(page, sizes[size]);
      await page.evaluate(() => {
        document.adoptedStyleSheets = [];
      });
    });
  });

  test('nothing that stays in its place covers what the Tab key reaches in the debrief', async () => {
    const { page } = await openPage({ size, path: endedPath() });
    await page.getByRole('button', { name: words('room.ending.debrief') }).waitFor();
    await walkDebrief(page, async (screen) => {
      await page.getByRole('heading', { level: 1 }).first().focus();
      for (let stop = 0; stop < 40; stop++) {
        await page.keyboard.press('Tab');
        expect(await coverOfFocus(page), screen).toEqual([]);
      }
    });
  });
});
