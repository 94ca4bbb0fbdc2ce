import { describe, expect, test } from 'vitest';
import { axe, expectFits, openPage, type Size, sizes, themes } from './harness';
import { endedPath } from './screens';
import { makeTwoForks } from './two-forks';

describe.each(themes)('forks in %s', (theme) => {
  test.each(Object.keys(sizes) as Size[])('keep to WCAG 2.2 AA and to the window of a %s', async (size) => {
    const { page, expectClean } = await openPage({ path: endedPath(), theme, size });
    await makeTwoForks(page);
    expect(await axe(page)).toEqual([]);
    await expectFits(page, sizes[size]);
    expectClean();
  });
});
