import { withMinus } from '../../words/index';

/** A number in the digits of a language, without marks between its thousands. */
export function numberText(value: number, language: string): string {
  return withMinus(formatOf(language, 'auto').format(value));
}

/** A change in the digits of a language, with its sign: "+2", "−1", "0". */
export function signedText(amount: number, language: string): string {
  return withMinus(formatOf(language, 'exceptZero').format(amount));
}

/** A share between 0 and 1 with two decimals. */
export function hundredths(value: number, language: string): string {
  const places = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(language, places).format(value);
}

const known = new Map<string, Intl.NumberFormat>();

/** How a language writes numbers, made once, since that takes long. */
function formatOf(language: string, signDisplay: 'auto' | 'exceptZero'): Intl.NumberFormat {
  const key = `${language} ${signDisplay}`;
  const options = { signDisplay, useGrouping: false, maximumFractionDigits: 6 } as const;
  const format = known.get(key) ?? new Intl.NumberFormat(language, options);
  known.set(key, format);
  return format;
}
