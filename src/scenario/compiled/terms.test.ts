import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Term } from './scenario';
import { termsIn } from './terms';

function term(id: string, forms: string): Term {
  return { id, term: id, forms, means: 'What it means.', sources: [] };
}

const glossary = [
  term('recall', 'recall, recalls, recalled, call home'),
  term('government', 'government'),
  term('caretaker', 'caretaker government, caretaker'),
  term('guards', 'the Guards, Revolutionary Guards'),
  term('exception', 'a.b (c)'),
  term('envoy', 'سفیر، سفیران'),
];

const find = termsIn(glossary);

describe('the terms that a text uses', () => {
  /** Title, text, and what is found in it, as term and words. */
  test.each<[string, string, readonly string[]]>([
    ['none', 'Nothing of the kind.', []],
    [
      'in any case, if the form is in small letters',
      'Recall him. They RECALLED her.',
      ['recall Recall', 'recall RECALLED'],
    ],
    [
      'only as written, if the form has a capital',
      'The guards of the border saw the Guards.',
      ['guards the Guards'],
    ],
    ['the longest first', 'A caretaker government rules.', ['caretaker caretaker government']],
    [
      'the shorter where the longer one is not',
      'A caretaker; a government.',
      ['caretaker caretaker', 'government government'],
    ],
    ['whole words only', 'Governments recalling a recaller.', []],
    [
      'beside any marks',
      '“recall”, (recalled) – recall– recall -recall-',
      ['recall recall', 'recall recalled', 'recall recall', 'recall recall', 'recall recall'],
    ],
    [
      'no part of a word with a hyphen',
      'To recall-and-bar, to pre-recall, un‑recalled, in self-government.',
      [],
    ],
    ['over the end of a line', 'They call\n  home.', ['recall call\n  home']],
    ['with signs that patterns use', 'It is a.b (c) and not axb (c).', ['exception a.b (c)']],
    ['no part of a Persian word of several parts', 'بی‌سفیر', []],
    ['in other scripts, with their own comma', 'دو سفیران و یک سفیر', ['envoy سفیران', 'envoy سفیر']],
  ])('%s', (_, text, expected) => {
    const found = find(text).map(({ term: { id }, from, to }) => `${id} ${text.slice(from, to)}`);
    expect(found).toEqual(expected);
  });

  test('are divided as their language divides words', () => {
    const every = (text: string) => new Set([...text].map((_, at) => at));
    expect(termsIn(glossary, every)('recalling').map(({ to }) => to)).toEqual([6]);
  });

  test('are found in order, never one in another, and nothing is found without forms', () => {
    const piece = fc.constantFrom(
      ...glossary.flatMap(({ forms }) => forms.split(/[,،]/)),
      ' ',
      '-',
      'x',
      '.',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        let done = 0;
        for (const { from, to } of find(text)) {
          expect(from).toBeGreaterThanOrEqual(done);
          expect(to).toBeGreaterThan(from);
          done = to;
        }
        expect(done).toBeLessThanOrEqual(text.length);
        expect(termsIn([term('empty', ' , ')])(text)).toEqual([]);
      }),
    );
  });
});
