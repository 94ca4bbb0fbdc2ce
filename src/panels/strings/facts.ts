import { isolate } from '../words/isolate';
import { numberText } from '../words/numbers';

/** Letters that are read from left to right. */
const latin = /\p{Script=Latin}/u;

/**
 * What stands for a name in braces, as the language writes it: numbers in its digits, and what is written from left to right set apart
 * where the language is not. English takes everything as it is.
 */
export function factIn(value: unknown, language: string | undefined, isRightToLeft: boolean): unknown {
  if (language === undefined || language.startsWith('en')) return value;
  if (typeof value === 'number') return numberText(value, language);
  return typeof value === 'string' && isRightToLeft && latin.test(value) ? isolate(value) : value;
}
