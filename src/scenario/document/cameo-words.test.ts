import { expect, test } from 'vitest';
import { cameoSynonyms, findCameo } from './cameo-words';

const codes = (...words: readonly string[]) => findCameo(words).map(({ code }) => code);

test.each<[string, readonly string[], readonly string[]]>([
  ['a word of a label', ['truce'], ['0871']],
  ['another form of it', ['assassinations'], ['185', '186']],
  ['an everyday word', ['ambassador'], ['161']],
  ['two words', ['violate', 'armistice'], ['196']],
  ['a plain word first, and then what is meant', ['bomb'], ['1831', '195']],
  ['the beginning of a code', ['204'], ['204', '2041', '2042']],
])('%s', (_, words, wanted) => {
  const found = codes(...words);
  for (const code of wanted) expect(found).toContain(code);
  expect(found.length).toBeLessThan(40);
});

test('what is said comes before what is meant, and all words must fit', () => {
  const isSaid = findCameo(['bomb']).map(({ label }) => /bomb/i.test(label));
  expect(isSaid.lastIndexOf(true)).toBeLessThan(isSaid.indexOf(false));
  expect(codes('violate', 'armistice')).toEqual(['196']);
  expect(codes('04').every((code) => code.startsWith('04'))).toBe(true);
});

test('no words give the roots, and nonsense nothing', () => {
  expect(codes()).toEqual(Array.from({ length: 20 }, (_, at) => String(at + 1).padStart(2, '0')));
  expect(codes('xyzzy')).toEqual([]);
  expect(codes('(', '*')).toEqual([]);
});

test('every synonym leads to a code', () => {
  for (const word of Object.keys(cameoSynonyms)) expect([word, codes(word).length > 0]).toEqual([word, true]);
});
