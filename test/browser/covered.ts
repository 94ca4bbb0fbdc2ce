import type { Page } from 'playwright-core';

/** What stays in its place and lies over the element that has the focus; empty is what is wanted. */
export function coverOfFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return [];
    const own = (focused.closest('label, .card') ?? focused).getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
      .filter((element) => !element.contains(focused) && element.checkVisibility())
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return left < own.right - 1 && right > own.left + 1 && top < own.bottom - 1 && bottom > own.top + 1;
      })
      .map((element) => `${element.className} over ${focused.outerHTML.slice(0, 90)}`);
  });
}

/** Labels and headings whose text does not fit into them and is cut; empty is what is wanted. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, h1, h2, h3, h4, label, p, [role="tab"], dt, .track-posture',
      ),
    ]
      .filter((element) => element.checkVisibility() && element.closest('.hidden-text') === null)
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const clips = overflowX !== 'visible' || overflowY !== 'visible';
        return (
          clips &&
          (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}

/** Spaces the text of a page as readers may: what WCAG 2.2 names under 1.4.12. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });
}
