import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * A page from right to left is the same page turned round. Styles therefore speak of the start and the end of a line, never of left and
 * right, which would stay where they are.
 */

const sources = new URL('../src/', import.meta.url);
const sided =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)(?:-\w+)*\s*:/g;
const aligned = /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g;
const boxed = /(?:^|[\s;{])(?:margin|padding|inset|border-width)\s*:\s*([^;}]+)/g;

/** What turns no side round in a style sheet; empty is what is wanted. */
function unturned(css: string): readonly string[] {
  const rules = css.replace(/\/\*.*?\*\//gs, '');
  const uneven = [...rules.matchAll(boxed)].filter(([, values = '']) => {
    const [, end, , start] = partsOf(values);
    return start !== undefined && start !== end;
  });
  return [...rules.matchAll(sided), ...rules.matchAll(aligned), ...uneven].map(([rule]) => rule.trim());
}

/** The values of a shorthand; what stands in brackets is one of them. */
function partsOf(values: string): readonly string[] {
  return values.trim().match(/(?:[^\s(]+(?:\((?:[^()]|\([^()]*\))*\))?|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
}

test.each([
  ['a { padding: 0 1rem 0 0 }', 1],
  ['a { padding: 0 calc(1rem + 2px) 0 calc(1rem + 2px) }', 0],
  ['a { padding: 0 clamp(1rem, 3vw, 3rem) 2rem }', 0],
  ['a { margin-left: 1rem; text-align: right; left: 0 }', 3],
  ['a { inset-inline-start: 0; text-align: start }', 0],
])('%s has %i sides that would not turn', (css, count) => expect(unturned(css)).toHaveLength(count));

test('every style sheet turns round with the page', () => {
  const sheets = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.css'),
  );
  expect(sheets.length).toBeGreaterThan(30);
  const found = sheets.flatMap((path) =>
    unturned(readFileSync(new URL(path, sources), 'utf8')).map((rule) => `${path}: ${rule}`),
  );
  expect(found).toEqual([]);
});

/** A field whose sides would be those of English as long as nothing is written in it. */
const turnedWhenEmpty = /<(?:input|textarea|Input|TextArea)\b(?:(?!\/>)[\s\S])*?dir="auto"/;

test.each([
  ['<input value={name} onChange={(event) => name(event)} dir="auto" />', 1],
  ['<input value={name} dir={writtenDirection(name)} /> <p dir="auto">', 0],
])('%s is %i field that begins on the wrong side', (code, count) =>
  expect(code.match(turnedWhenEmpty) ?? []).toHaveLength(count),
);

test('a field that is empty has the sides of its page', () => {
  const parts = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.tsx'),
  );
  expect(parts.length).toBeGreaterThan(100);
  const found = parts.filter((path) => turnedWhenEmpty.test(readFileSync(new URL(path, sources), 'utf8')));
  expect(found).toEqual([]);
});
