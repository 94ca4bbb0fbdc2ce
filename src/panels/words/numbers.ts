import { withMinus } from '../../words/index';

/** A number in the digits of a language, without marks between its thousands. */
export function numberText(value: number, language: string): string {
  return withMinus(numbersOf(language, 'auto').format(value));
}

/** A change in the digits of a language, with its sign: "+2", "−1", "0". */
export function signedText(amount: number, language: string): string {
  return withMinus(numbersOf(language, 'exceptZero').format(amount));
}

const known = new Map<string, Intl.NumberFormat>();

/** The one way in which the page writes numbers; a format takes long to make. */
function numbersOf(language: string, signDisplay: 'auto' | 'exceptZero'): Intl.NumberFormat {
  const key = `${language} ${signDisplay}`;
  const found =
    known.get(key) ??
    new Intl.NumberFormat(language, { signDisplay, useGrouping: false, maximumFractionDigits: 6 });
  known.set(key, found);
  return found;
}
