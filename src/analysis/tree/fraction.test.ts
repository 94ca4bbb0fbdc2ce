import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFraction } from '../../../test/efg/read-fraction';
import { equalFractions, fraction, fractionText, plus, sumOf, times, toNumber } from './fraction';

describe('a fraction', () => {
  test.each([
    ['3', 3n, 1n],
    ['-2/5', -2n, 5n],
    ['6/4', 3n, 2n],
    ['+7', 7n, 1n],
    ['0.1', 1n, 10n],
    ['.25', 1n, 4n],
    ['-1.50', -3n, 2n],
    ['1e1', 10n, 1n],
    ['2.5e-2', 1n, 40n],
    ['-3E+2', -300n, 1n],
    ['0/7', 0n, 1n],
    ['0.000000', 0n, 1n],
  ])('%s is read exactly', (text, numerator, denominator) => {
    expect(readFraction(text)).toEqual({ numerator, denominator });
  });

  test.each([
    '',
    '.',
    '-',
    'a',
    '1/0',
    '1/-2',
    '1 /2',
    '1/2/3',
    '1.5/2',
    '0x10',
    '1e',
    '1e99999',
    '--1',
    'NaN',
  ])('%j is none', (text) => {
    expect(readFraction(text)).toBeUndefined();
  });

  test('of nothing throws by 0', () => {
    expect(() => fraction(1, 0)).toThrow('by 0');
  });

  const fractions = fc
    .tuple(fc.bigInt(-1000n, 1000n), fc.bigInt(1n, 1000n))
    .map(([above, below]) => fraction(above, below));

  test('is read back from its own text', () => {
    fc.assert(
      fc.property(fractions, (one) => {
        expect(readFraction(fractionText(one))).toEqual(one);
      }),
    );
  });

  test('adds and multiplies as cross-multiplication says', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const sum = plus(a, b);
        expect(sum.numerator * a.denominator * b.denominator).toBe(
          (a.numerator * b.denominator + b.numerator * a.denominator) * sum.denominator,
        );
        const product = times(a, b);
        expect(product.numerator * a.denominator * b.denominator).toBe(
          a.numerator * b.numerator * product.denominator,
        );
        expect(sum.denominator > 0n && product.denominator > 0n).toBe(true);
      }),
    );
  });

  test('thirds sum to exactly one, as numbers of the machine do not always', () => {
    const parts = [fraction(1, 3), fraction(1, 6), fraction(1, 2)];
    expect(equalFractions(sumOf(parts), fraction(1))).toBe(true);
    expect(equalFractions(sumOf([fraction(3333, 10_000), fraction(6666, 10_000)]), fraction(1))).toBe(false);
  });

  test('becomes a number however long it is', () => {
    expect(toNumber(fraction(-2, 5))).toBe(-0.4);
    expect(toNumber(fraction(10n ** 400n, 3n * 10n ** 400n + 1n))).toBeCloseTo(1 / 3, 15);
    expect(toNumber(fraction(-(10n ** 400n), 10n ** 398n * 3n))).toBeCloseTo(-100 / 3, 12);
    expect(toNumber(fraction(1n, 10n ** 500n))).toBe(0);
  });
});
