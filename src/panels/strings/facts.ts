import { isolate } from '../words/isolate';

/** A run of letters that are read from left to right. */
const latin = /\p{Script=Latin}/u;

/**
 * What stands for a name in braces, as the language writes it: numbers in its digits, and what is written from left to right set apart
 * where the language is not. English takes everything as it is.
 */
export function factIn(value: unknown, language: string | undefined, isRightToLeft: boolean): unknown {
  if (language === undefined || language.startsWith('en')) return value;
  if (typeof value === 'number') {
    return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 6 }).format(value);
  }
  return typeof value === 'string' && isRightToLeft && latin.test(value) ? isolate(value) : value;
}
