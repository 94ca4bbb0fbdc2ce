import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Brief, countWords } from '../../scenario/index';
import { cautionOf, shortBriefOf } from './short-brief';

const brief: Brief = {
  who: 'You sit on a council. It is small.',
  wants: ['Order', 'Peace', 'Customs', 'Rain'],
  redLines: ['Fighting'],
  knows: [],
  unknown: ['The weather'],
  constraints: [],
  sources: [],
};
const short = { who: 'You sit.', wants: ['Order'], redLines: ['Fighting'], unknown: ['Rain'] };

test('what was written for it is shown as it stands', () => {
  expect(shortBriefOf({ brief: { ...brief, short } })).toBe(short);
  expect(shortBriefOf({})).toBe(undefined);
});

describe('without it', () => {
  test('the first sentences and lines are shown', () => {
    expect(shortBriefOf({ brief })).toEqual({
      who: brief.who,
      wants: ['Order', 'Peace', 'Customs'],
      redLines: ['Fighting'],
      unknown: ['The weather'],
    });
  });

  test('a sentence that finds no room is left out whole, and a first one that is too long is cut', () => {
    const long = `${'word '.repeat(39).trim()}.`;
    expect(shortBriefOf({ brief: { ...brief, who: `${long} And so on.` } })?.who).toBe(long);
    expect(shortBriefOf({ brief: { ...brief, who: 'word '.repeat(90).trim() } })?.who).toBe(
      `${'word '.repeat(40)}…`,
    );
  });

  test('there is always something of each part, and never more than 112 words in all', () => {
    const text = fc.array(fc.constantFrom('war', 'and', 'peace.', 'So?', 'it', 'is!'), {
      minLength: 1,
      maxLength: 120,
    });
    const line = text.map((words) => words.join(' '));
    const list = fc.array(line, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(line, list, list, list, (who, wants, redLines, unknown) => {
        const shown = shortBriefOf({ brief: { ...brief, who, wants, redLines, unknown } });
        const parts = [[shown?.who ?? ''], shown?.wants ?? [], shown?.redLines ?? [], shown?.unknown ?? []];
        for (const part of parts) expect(countWords(part.join(' '))).toBeGreaterThan(0);
        expect(countWords(parts.flat().join(' '))).toBeLessThanOrEqual(112);
      }),
    );
  });
});

test.each([
  [
    ['Civilians are killed, children among them. Numbers are given.', 'More.'],
    'Civilians are killed, children among them.',
  ],
  [['Civilians are killed'], 'Civilians are killed'],
  [['غیرنظامیان کشته می‌شوند. اعداد'], 'غیرنظامیان کشته می‌شوند.'],
  [[], undefined],
])('the caution of %j is %s', (notes, caution) => {
  expect(cautionOf(notes)).toBe(caution);
});
