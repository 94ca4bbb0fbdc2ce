import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cases, inDeep } from '../rounds';
import { coverOfFocus, cutTexts } from './covered';
import { unfold } from './fold';
import { byClicks } from './hands';
import { openPage, type Size, stillness } from './harness';
import { commitTurn, pageOfReveal } from './play-through';
import { atTurn, openRoom, showPart } from './player';
import { words } from './words';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Good practice beyond the rules of WCAG that axe holds to by itself: two of them are experiments, one is advice. */
const rules = [
  'label-content-name-mismatch',
  'target-size',
  'region',
  'landmark-unique',
  'scrollable-region-focusable',
];

async function breaches(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (wanted) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const enabled = Object.fromEntries(wanted.map((id) => [id, { enabled: true }]));
    const { violations } = await axe.run(document, {
      runOnly: { type: 'rule', values: wanted },
      rules: enabled,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  }, rules);
}

/** What is less than 24 pixels high or wide and can be pressed, other than links and terms within a sentence, which are as high as its lines. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button:not(.term), input[type="range"], summary, [role="tab"]',
      ),
    ]
      // What is clipped away is there for readers only.
      .filter(
        (element) => element.checkVisibility() && !element.closest('.hidden-text, nav, [style*="clip"]'),
      )
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

describe.each(cases<Size>(['phone'], ['laptop']))('on a %s', (size) => {
  test('names hold what is seen, targets are large enough, and everything stands in a landmark', async () => {
    const { page } = await openPage({ size });
    const holds = async (screen: string) => {
      await stillness(page);
      expect(await breaches(page), screen).toEqual([]);
      expect(await smallTargets(page), screen).toEqual([]);
    };
    await openRoom(page, 'Pakistan');
    await holds('room');
    await showPart(page, 'orders');
    await holds('orders');
    await page.locator('.card-more').first().click();
    await page.getByRole('dialog').waitFor();
    await holds('all orders of a track');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await commitTurn(page, byClicks);
    await pageOfReveal(page, 1).waitFor();
    await holds('beat');
    await page.getByRole('button', { name: words('reveal.skip'), exact: true }).click();
    await holds('reveal');
    await page.getByRole('link', { name: words('shell.home') }).click();
    await page.locator('.save-link').waitFor();
    await holds('shelf with a saved play');
    await page.getByRole('link', { name: words('shelf.play', { name: 'China' }) }).click();
    await unfold(page, words('brief.more'));
    await page.locator('.source-refs').first().waitFor();
    await holds('brief');
  });

  inDeep('nothing in the reveal lies under its buttons, on any page', async () => {
    const { page } = await openPage({ size });
    await openRoom(page, 'Pakistan');
    await showPart(page, 'orders');
    await commitTurn(page, byClicks);
    const forward = page.getByRole('button', { name: words('reveal.forward'), exact: true });
    let pages = 1;
    for (; ; pages++) {
      await pageOfReveal(page, pages).waitFor();
      const covered = await page.locator('.reveal-page').evaluate((told) => {
        const bar = document.querySelector('.reveal-foot')?.getBoundingClientRect().top ?? 0;
        const last = told.lastElementChild;
        last?.scrollIntoView({ block: 'end' });
        const ends = [told, last].map((element) => element?.getBoundingClientRect().bottom ?? 0);
        return Math.max(...ends) - bar;
      });
      expect(covered, `page ${pages}`).toBeLessThanOrEqual(1);
      if (!(await forward.isVisible())) break;
      await forward.click();
    }
    expect(pages).toBeGreaterThan(2);
  });
});

test.each(cases<Size>(['phone'], ['laptop']))(
  'nothing that stays in its place lies over what the Tab key reaches, in the brief and the orders on a %s',
  async (size) => {
    const { page } = await openPage({ size, path: '#/crisis/iran-pakistan-2024/pakistan' });
    await page.getByRole('button', { name: words('brief.begin'), exact: true }).waitFor();
    const tabThrough = async (key: 'Tab' | 'Shift+Tab', stops: number) => {
      for (let stop = 0; stop < stops; stop++) {
        await page.keyboard.press(key);
        expect(await coverOfFocus(page)).toEqual([]);
      }
    };
    await unfold(page, words('brief.more'));
    await page.locator('.source-refs').first().waitFor();
    await tabThrough('Tab', 30);
    await tabThrough('Shift+Tab', 30);
    await page.getByRole('button', { name: words('brief.begin'), exact: true }).click();
    await atTurn(page, 1);
    await showPart(page, 'orders');
    const first = page.getByRole('radiogroup').first().getByRole('radio', { checked: true });
    await first.focus();
    // Along the cards of a track, and on to the next ones.
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('ArrowDown');
      expect(await coverOfFocus(page)).toEqual([]);
    }
    await tabThrough('Tab', 10);
  },
);

inDeep('no label is cut where text is twice as large', async () => {
  const { page } = await openPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  await openRoom(page, 'Pakistan');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await cutTexts(page)).toEqual([]);
});
