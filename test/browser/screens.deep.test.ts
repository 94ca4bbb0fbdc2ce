import { describe, expect, test } from 'vitest';
import { axe, expectFits, openPage, type Size, sizes, themes } from './harness';
import { firstCrisis } from './player';
import { endedPath, walkDebrief, walkPlay } from './screens';
import { words } from './words';

const sides = firstCrisis().actors.flatMap(({ playable, name }) => (playable ? [name] : []));

/** Every screen at every size in every theme, opened so from the start, for every side. */
describe.each(themes)('in %s', (theme) => {
  describe.each(Object.keys(sizes) as Size[])('on a %s', (size) => {
    test.each(sides)('a play as %s', async (side) => {
      const { page, expectClean } = await openPage({ size, theme });
      await walkPlay(page, side, async (screen) => {
        expect(await axe(page), screen).toEqual([]);
        await expectFits(page, sizes[size]);
      });
      expectClean();
    });

    test('what leads nowhere, an ending and its debrief', async () => {
      const { page, expectClean } = await openPage({ size, theme, path: '#/nowhere/at/all' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await axe(page), 'nowhere').toEqual([]);
      await expectFits(page, sizes[size]);
      await page.goto(new URL(endedPath(), page.url()).href);
      await page.getByRole('button', { name: words('room.ending.debrief') }).waitFor();
      expect(await axe(page), 'ending').toEqual([]);
      await expectFits(page, sizes[size]);
      await walkDebrief(page, async (screen) => {
        expect(await axe(page), screen).toEqual([]);
        await expectFits(page, sizes[size]);
      });
      expectClean();
    });
  });
});
