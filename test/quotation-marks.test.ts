import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/* What advisers say is set in the quotation marks of a style sheet; these must be the marks of the sentences around it. */

const sheets = { ar: 'script-persian', ur: 'script-urdu' } as const;

/** Every text of a file of sentences, however deep it lies. */
function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

test.each(['ar', 'ur'] as const)('quotations and sentences in %s have the same marks', (language) => {
  const css = readFileSync(new URL(`../src/panels/styles/${sheets[language]}.css`, import.meta.url), 'utf8');
  const [, opening = '', closing = ''] = /quotes: "(.)" "(.)"/.exec(css) ?? [];
  expect(opening).not.toBe(closing);
  const folder = new URL(`../locales/${language}/`, import.meta.url);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => textsIn(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
  const marked = texts.filter((text) => text.includes(opening));
  expect(marked.length).toBeGreaterThan(20);
  const turned = texts.filter((text) => {
    const marks = [...text].filter((letter) => letter === opening || letter === closing);
    return marks.some((mark, at) => mark !== (at % 2 === 0 ? opening : closing));
  });
  expect(turned).toEqual([]);
});
