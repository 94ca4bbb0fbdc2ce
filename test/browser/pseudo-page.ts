import type { BrowserContext, Page } from 'playwright-core';
import { en } from '../../src/panels/strings/en';
import type { Translate } from '../../src/panels/strings/index';
import { inPseudo, pseudoStrings } from '../pseudo-language';
import { speaking } from './words';

/** The language whose place the made-up one takes. */
export const language = 'fa';

const strings = speaking(language, [
  JSON.parse(JSON.stringify(en, (_, value) => (typeof value === 'string' ? inPseudo(value) : value))),
]);

/** The made-up sentences by their keys. */
export const pseudo: Translate = strings.t;

/** Gives the app the made-up language, whether or not it has a real one of that name. */
export async function speakPseudo(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'languages', { get: () => ['fa-IR', 'en'] });
  });
  await context.route(
    ({ pathname }) => pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const meta = /<meta name="demarche:languages" content="[^"]*">/;
      const body = await response.text();
      if (!meta.test(body)) throw new Error('the page does not name its languages');
      await route.fulfill({
        response,
        body: body.replace(meta, '<meta name="demarche:languages" content="fa">'),
      });
    },
  );
  await context.route('**/strings/fa/*.json', (route) => {
    const group = /([\w-]+)\.json$/.exec(route.request().url())?.[1] ?? '';
    return route.fulfill({ json: pseudoStrings(group) });
  });
}

/**
 * Words of English that stand on the page: in texts and in what is read aloud, but not in what is marked as English, in names of the
 * app and in codes. Empty is what is wanted.
 */
export function englishLeft(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const isEnglish = (text: string) => /(?<![\w.-])(?!Demarche)[A-Za-z]*[a-z][A-Za-z]+/.test(text);
    const isMarked = (element: Element | null) =>
      element?.closest('[lang="en"], code, script, style, noscript') !== null;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent ?? '';
      if (isEnglish(text) && !isMarked(node.parentElement)) found.push(text.trim());
    }
    for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder']) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) {
        const text = element.getAttribute(name) ?? '';
        if (isEnglish(text) && !isMarked(element)) found.push(`${name}: ${text}`);
      }
    }
    return [...new Set(found)];
  });
}
