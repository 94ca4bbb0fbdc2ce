import type { Locator, Page } from 'playwright-core';

/** The classes of what only a screen reader is told, and of links that stand on the page only while they have the focus. */
const unseen = '.hidden-text, .skip-link';

/**
 * The words that a page, or the elements of a locator, show without anything being opened: what is displayed, what has been
 * written into fields and what is chosen there, but not what is folded away or told to screen readers alone.
 */
export async function visibleWords(of: Page | Locator): Promise<readonly string[]> {
  const parts = 'goto' in of ? of.locator('body') : of;
  const texts = await parts.evaluateAll(
    (elements, unseen) =>
      elements.map((element) => {
        const hidden = [...element.querySelectorAll<HTMLElement>(unseen)];
        const before = hidden.map(({ style }) => style.display);
        for (const one of hidden) one.style.display = 'none';
        const text = element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
        hidden.forEach((one, at) => {
          one.style.display = before[at] ?? '';
        });
        const fields = [...element.querySelectorAll<HTMLTextAreaElement>('textarea, input[type="text"]')];
        return [text, ...fields.map(({ value }) => value)].join(' ');
      }),
    unseen,
  );
  return wordsIn(texts.join(' '));
}

/** The words of a text: whatever stands between spaces and has a letter or a digit. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
