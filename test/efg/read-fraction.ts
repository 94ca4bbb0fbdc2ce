import { type Fraction, fraction } from '../../src/analysis/tree/fraction';

const decimal = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;
const quotient = /^([+-]?\d+)\/(\d+)$/;

/** Reads a whole number, a decimal (also `1e1`) or `a/b`, exactly: `0.1` is 1/10. Undefined for anything else. */
export function readFraction(text: string): Fraction | undefined {
  const parts = quotient.exec(text);
  if (parts !== null) {
    const [, above = '', below = ''] = parts;
    return BigInt(below) === 0n ? undefined : fraction(BigInt(above), BigInt(below));
  }
  const digits = decimal.exec(text);
  if (digits === null) return undefined;
  const [, sign = '', whole = '', after = '', exponent = '0'] = digits;
  if (whole + after === '') return undefined;
  const value = BigInt(whole + after) * (sign === '-' ? -1n : 1n);
  const shift = Number(exponent) - after.length;
  return shift >= 0 ? fraction(value * 10n ** BigInt(shift)) : fraction(value, 10n ** BigInt(-shift));
}
