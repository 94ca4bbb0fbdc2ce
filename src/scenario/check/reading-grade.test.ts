import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSyllables, readingGrade } from './reading-grade';

describe('syllables', () => {
  test.each([
    ['you', 1],
    ['one', 1],
    ['state', 1],
    ['takes', 1],
    ['asked', 1],
    ['killed', 1],
    ['whole', 1],
    ['rules', 1],
    ['you’ve', 1],
    ['people', 2],
    ['table', 2],
    ['houses', 2],
    ['wanted', 2],
    ['agreed', 2],
    ['minutes', 2],
    ['border', 2],
    ['Iran', 2],
    ['Pakistan', 3],
    ['government', 3],
    ['ministry', 3],
    ['1988', 1],
  ])('%s has %d', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });
});

describe('the grade of a text', () => {
  test('is worked out by the formula of Flesch and Kincaid', () => {
    // Two sentences of six words in all, with seven syllables.
    expect(readingGrade('The border is calm. You wait.')).toBeCloseTo(0.39 * 3 + 11.8 * (7 / 6) - 15.59, 10);
    expect(readingGrade('The *border* is calm [S1, S2]. You wait.')).toBe(
      readingGrade('The border is calm. You wait.'),
    );
    expect(readingGrade('')).toBe(0);
  });

  test('is low for plain words and high for long ones', () => {
    const plain = 'You lead a small state. A lorry was held at the bridge. Your people want it back.';
    const hard =
      'Notwithstanding considerable international apprehension, the administration reiterated its determination to retaliate proportionately.';
    expect(readingGrade(plain)).toBeLessThan(5);
    expect(readingGrade(hard)).toBeGreaterThan(16);
  });

  test('is higher for the same words in one sentence, and always a number', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 30 }), (list) => {
        expect(readingGrade(list.join(' '))).toBeGreaterThan(readingGrade(`${list.join('. ')}.`));
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => Number.isFinite(readingGrade(text))));
  });
});
