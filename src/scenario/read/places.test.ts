import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, Scalar } from 'yaml';
import { placeAt, textFile } from './lines';
import { placesUnder } from './places';
import { readJson } from './read-json';
import { readYaml } from './read-yaml';
import { shortSign } from './yaml-tokens';

const plenty = () => ({ lexemes: 100_000, nodes: 100_000 });

/** What stands in a text at the place of a character of the value under `key`. */
function foundAt(text: string, offset: number, read = readYaml): string {
  const file = textFile('a.yaml', text);
  const { node, problems } = read(file, plenty());
  if (node === undefined) throw new Error(`${text} has ${JSON.stringify(problems)}`);
  const { line, column } = placesUnder(node).placeWithin(['key'], offset);
  return text.slice((file.lineStarts[line - 1] ?? 0) + column - 1);
}

test.each([
  ['plain', 'key: turn > 2 && x', 7, '2 &&'],
  ['single quotes', "key: 'it''s > 2'", 7, '2'],
  ['double quotes', 'key: "a \\" b > \\u0041c"', 9, 'c'],
  ['folded over lines', 'key: >-\n  turn > 2\n  && tension', 12, 'tension'],
  ['kept lines', 'key: |\n  turn > 2\n  && tension', 12, 'tension'],
  ['plain over lines', 'key: turn > 2\n  && tension\n  < 3', 20, '< 3'],
  ['quoted over lines', "key: 'turn > 2\n  && tension'", 12, 'tension'],
  ['inside braces', '{ other: 1, key: turn > 2 }', 5, '> 2 }'],
  ['after a comment', '# note\nother: 1\nkey: abc # def', 1, 'bc'],
  ['past the end', 'key: abc', 9, ''],
])('%s', (_, text, offset, expected) => {
  expect(foundAt(text, offset).startsWith(expected)).toBe(true);
});

test('every character of a text is found, however the text is written', () => {
  const visible = fc.string({
    unit: fc.constantFrom('a', 'é', '"', "'", '\\', ',', ':', '#', '[', ' ', 'Z', '😀'),
    minLength: 1,
    maxLength: 60,
  });
  const style = fc.constantFrom(
    Scalar.PLAIN,
    Scalar.QUOTE_SINGLE,
    Scalar.QUOTE_DOUBLE,
    Scalar.BLOCK_LITERAL,
    Scalar.BLOCK_FOLDED,
  );
  fc.assert(
    fc.property(visible, style, fc.integer({ min: 20, max: 80 }), (value, type, lineWidth) => {
      const scalar = new Scalar(value);
      scalar.type = type;
      const text = new Document({ key: scalar }).toString({ lineWidth });
      for (let offset = 0; offset < value.length; offset += 1) {
        const character = value.charAt(offset);
        // White space may be folded away, half a surrogate pair is no character, and quotes are written in several ways.
        if (/[\s"'\\\u{10000}-\u{10ffff}\ud800-\udfff]/u.test(character)) continue;
        expect(foundAt(text, offset).charAt(0)).toBe(character);
      }
    }),
  );
});

test('every character of a JSON text is found', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '"', '\\', '\n', ' ', 'c') }), (value) => {
      const text = JSON.stringify({ key: value });
      for (let offset = 0; offset < value.length; offset += 1) {
        if (/[abc]/.test(value.charAt(offset))) {
          expect(foundAt(text, offset, readJson).charAt(0)).toBe(value.charAt(offset));
        }
      }
    }),
  );
});

test('lines and columns count from 1, columns in UTF-16 units', () => {
  const file = textFile('a', 'ab\n😀c\n');
  const places = [0, 2, 3, 5, 6, 7]
    .map((offset) => placeAt(file, offset))
    .map(({ line, column }) => `${line}:${column}`);
  expect(places).toEqual(['1:1', '1:3', '2:1', '2:3', '2:4', '3:1']);
});

test('signs are cut short', () => {
  expect(shortSign('x'.repeat(30))).toHaveLength(24);
});
