import { expect, test } from 'vitest';
import { axe, openPage } from './harness';
import { commit, firstCrisis, openRoom } from './player';

const { turns } = firstCrisis();

test.each(['night', 'paper'] as const)(
  'a page that leads nowhere has no breach of WCAG 2.2 AA in %s',
  async (theme) => {
    const { page, expectClean } = await openPage({ theme, path: '#/nowhere/at/all' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await axe(page)).toEqual([]);
    expectClean();
  },
);

test.each(['night', 'paper'] as const)(
  'the ending of a play has no breach of WCAG 2.2 AA in %s',
  async (theme) => {
    const { page, expectClean } = await openPage({ theme, reducedMotion: true });
    await openRoom(page, 'China', 3);
    for (let turn = 1; turn <= turns.length; turn++) {
      await commit(page);
      if (
        await page
          .getByRole('link', { name: /debrief/i })
          .or(page.getByRole('button', { name: /debrief/i }))
          .count()
      )
        break;
    }
    await page
      .getByRole('link', { name: /debrief/i })
      .or(page.getByRole('button', { name: /debrief/i }))
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
    expectClean();
  },
);
