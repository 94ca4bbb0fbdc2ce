import { expect, test } from 'vitest';
import { expectFits, openPage, sizes, themes } from './harness';
import { commitButton, openRoom } from './player';
import { breachesIn, endedPath, fitsIn, reflowed, walkPlay } from './screens';
import { words } from './words';

// The screens of a phone are examined in one theme here; screens.deep.test.ts examines each in both, at every size and for every side.

test('a whole turn stands in the window of a laptop and of a projector, and nothing scrolls sideways', async () => {
  const { page, expectClean } = await openPage();
  await openRoom(page, 'Pakistan');
  for (const size of ['projector', 'laptop'] as const) {
    await expectFits(page, sizes[size]);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    await expect.poll(height).toBeLessThanOrEqual(sizes[size].height);
    for (const name of [words('room.indicators.heading'), words('room.news.start')]) {
      expect(await page.getByRole('heading', { name }).isVisible()).toBe(true);
    }
    const box = await commitButton(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(sizes[size].height);
  }
  expectClean();
});

test('a play on a phone, and at 400 percent: no breach of WCAG 2.2 AA in the light theme, no scrolling sideways', async () => {
  const { page, expectClean } = await openPage({ size: 'phone' });
  const examined = ['situation', 'orders', 'map', 'dossier'];
  const seen: string[] = [];
  await walkPlay(page, 'Iran', async (screen) => {
    seen.push(screen);
    if (examined.includes(screen)) expect(await breachesIn(page, ['paper']), screen).toEqual([]);
    await fitsIn(page, [reflowed, 'phone']);
  });
  expect(seen).toEqual(expect.arrayContaining(examined));
  expectClean();
});

test('a page that leads nowhere and an ending have no breach of WCAG 2.2 AA in either theme', async () => {
  const { page, expectClean } = await openPage({ path: '#/nowhere/at/all' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await breachesIn(page, themes), 'nowhere').toEqual([]);
  await page.goto(new URL(endedPath(), page.url()).href);
  await page.getByRole('button', { name: words('room.ending.debrief') }).waitFor();
  expect(await breachesIn(page, themes), 'ending').toEqual([]);
  expectClean();
});
