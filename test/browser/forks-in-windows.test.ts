import { expect, test } from 'vitest';
import { openPage, type Size, sizes, themes } from './harness';
import { breachesIn, endedPath, fitsIn } from './screens';
import { makeTwoForks } from './two-forks';

test('two forks have no breach of WCAG 2.2 AA in either theme, and scroll sideways in no window', async () => {
  const { page, expectClean } = await openPage({ path: endedPath() });
  await makeTwoForks(page);
  expect(await breachesIn(page, themes)).toEqual([]);
  for (const size of Object.keys(sizes) as Size[]) {
    await fitsIn(page, [size]);
    // The rest of the page was examined above; it is the forks that each window sets out anew.
    expect(await breachesIn(page, themes, 'section.debrief-part:has(#debrief-fork)'), size).toEqual([]);
  }
  expectClean();
});
