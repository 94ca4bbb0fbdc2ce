/** An exact rational number: in lowest terms, the denominator positive. Made only by the functions here. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const zero: Fraction = { numerator: 0n, denominator: 1n };
export const one: Fraction = { numerator: 1n, denominator: 1n };

/** A fraction in lowest terms; throws on a denominator of 0 and on numbers that are not whole. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1): Fraction {
  const below = BigInt(denominator);
  if (below === 0n) throw new Error(`a fraction of ${numerator} by 0`);
  const above = BigInt(numerator);
  const sign = below < 0n ? -1n : 1n;
  const common = greatestDivisor(above, below) * sign;
  return { numerator: above / common, denominator: below / common };
}

export function plus(left: Fraction, right: Fraction): Fraction {
  if (left.denominator === right.denominator)
    return fraction(left.numerator + right.numerator, left.denominator);
  return fraction(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

export function times(left: Fraction, right: Fraction): Fraction {
  return fraction(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** The exact sum; of none: 0. */
export function sumOf(parts: readonly Fraction[]): Fraction {
  return parts.reduce(plus, zero);
}

export function equalFractions(left: Fraction, right: Fraction): boolean {
  return left.numerator === right.numerator && left.denominator === right.denominator;
}

/** A floating-point number next to it, also where numerator and denominator are too large for one. */
export function toNumber({ numerator, denominator }: Fraction): number {
  const digits = Math.max(numerator.toString(2).length, denominator.toString(2).length);
  if (digits <= 1000) return Number(numerator) / Number(denominator);
  // 64 binary digits more of the quotient than of the denominator's excess keep every digit that a number can hold.
  const size = numerator < 0n ? -numerator : numerator;
  const shift = BigInt(denominator.toString(2).length - size.toString(2).length + 64);
  const scaled = shift >= 0n ? (numerator << shift) / denominator : numerator / (denominator << -shift);
  return Number(scaled) * 2 ** -Number(shift);
}

/** As Gambit writes numbers: `3`, `-2/5`. Equal fractions give equal text. */
export function fractionText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

function greatestDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
