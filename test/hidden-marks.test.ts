import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const panels = new URL('../src/panels/', import.meta.url);

/** Hidden text that begins with a mark: it is a box of its own, so that a reader hears a space before the mark: "1 of 4 :". */
const apart = /className="hidden-text">\s*(?:[.,:;]|\{t\('shell\.list\.)/;

test('no hidden text begins with a mark, which belongs in a `heard-mark` in the line of the words before it', () => {
  const files = readdirSync(panels, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.tsx'),
  );
  const texts = files.map((path) => [path, readFileSync(new URL(path, panels), 'utf8')] as const);
  expect(texts.filter(([, text]) => text.includes('className="heard-mark"')).length).toBeGreaterThan(3);
  expect(texts.filter(([, text]) => apart.test(text)).map(([path]) => path)).toEqual([]);
});
