import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cases, inDeep } from '../rounds';
import { openPage, type Size } from './harness';
import { atTurn, commit, mapStands, openRoom, saved } from './player';
import { endedPath, openDebrief } from './screens';
import { words } from './words';

/** Holds back the crisis, and gives a way to let it go. */
async function holdCrisis(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/scenarios/iran-pakistan-2024.json', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** What elements say, and where they stand in whole pixels. */
function readingOf(page: Page, parts: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    (selectors) =>
      selectors.map((selector) => {
        const element = document.querySelector<HTMLElement>(selector);
        if (!element) return `${selector} is not there`;
        const { left, top } = element.getBoundingClientRect();
        return `${element.innerText} at ${[left, top].map(Math.round).join()}`;
      }),
    parts,
  );
}

/** Waits until the page is written in its own fonts, which come after its text. */
async function inItsFonts(page: Page): Promise<void> {
  const haveCome = () => {
    const states = [...document.fonts].map(({ status }) => status);
    return states.includes('loaded') && !states.includes('loading');
  };
  await page.waitForFunction(haveCome, undefined, { timeout: 20_000 });
}

const isEarly = (page: Page) => page.locator('main[aria-busy="true"]');

/** Loads the page again, reads it while the crisis is held back and once it has come; both must be the same. */
async function expectSameEarly(page: Page, parts: readonly string[], stands: () => Promise<unknown>) {
  const letGo = await holdCrisis(page);
  await page.reload({ waitUntil: 'commit' });
  await isEarly(page).locator('h1').waitFor();
  await inItsFonts(page);
  const early = await readingOf(page, parts);
  expect(await isEarly(page).count()).toBe(1);
  expect(early.join()).not.toContain('is not there');
  letGo();
  await stands();
  expect(await isEarly(page).count()).toBe(0);
  await expect.poll(() => readingOf(page, parts)).toEqual(early);
  await page.unroute('**/scenarios/iran-pakistan-2024.json');
}

test.each(cases<Size>(['laptop'], ['phone']))(
  'what is shown early of a room on a %s is what stands there when it has loaded',
  async (size) => {
    const { page } = await openPage({ size });
    await openRoom(page, 'Pakistan');
    await mapStands(page);
    await saved(page);
    // On a phone the question stands below the news, which come later.
    const first = ['#turn-heading', '.dateline', ...(size === 'laptop' ? ['.question-ask'] : [])];
    await expectSameEarly(page, first, () => mapInPlace(page));
    await commit(page);
    await atTurn(page, 2);
    await mapStands(page);
    await saved(page);
    await expectSameEarly(page, first, () => mapInPlace(page));
  },
);

inDeep('what is shown early of a debrief is what stands there when it has loaded', async () => {
  const { page } = await openPage({ path: endedPath() });
  await openDebrief(page);
  await expectSameEarly(page, ['h1', '#debrief-words', '.debrief-help'], () =>
    page.getByLabel(words('debrief.words.intended')).waitFor(),
  );
});

/** The room stands when its menu does. */
async function mapInPlace(page: Page): Promise<void> {
  await page.getByRole('button', { name: words('room.menu.label'), exact: true }).waitFor();
}
