import { describe, expect, test } from 'vitest';
import { factIn } from '../strings/facts';
import { daySpan } from './dates';
import { numberText, signedText } from './numbers';

describe('numbers and days', () => {
  test.each([
    ['en', 12, '12'],
    ['en', -1.5, '−1.5'],
    ['en', 4096, '4096'],
    ['fa', 12, '۱۲'],
    ['fa', 1.5, '۱٫۵'],
    ['ur', 12, '12'],
    ['ar', 12, '12'],
  ])('%s: %d', (language, value, expected) => {
    expect(numberText(value, language)).toBe(expected);
  });

  test('have their sign', () => {
    expect([2, 0, -1].map((amount) => signedText(amount, 'en'))).toEqual(['+2', '0', '−1']);
  });

  test('are in the Gregorian calendar, also where another is usual', () => {
    expect(daySpan('2024-01-16', '2024-01-16', 'fa')).toBe('۱۶ ژانویهٔ ۲۰۲۴');
    expect(daySpan('2024-01-16', '2024-01-17', 'ur')).toBe('16–17 جنوری 2024');
  });
});

describe('what is put into a sentence', () => {
  test.each<[unknown, string, boolean, unknown]>([
    [12, 'en', false, 12],
    ['Iran', 'en', false, 'Iran'],
    [12, 'fa', true, '۱۲'],
    ['ایران', 'fa', true, 'ایران'],
    ['Jaish al-Adl', 'fa', true, '\u2068Jaish al-Adl\u2069'],
    ['Iran', 'de', false, 'Iran'],
    [undefined, 'fa', true, undefined],
  ])('%s in %s', (value, language, isRightToLeft, expected) => {
    expect(factIn(value, language, isRightToLeft)).toBe(expected);
  });
});
