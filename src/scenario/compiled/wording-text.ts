import { wordLevels } from '../document/word-levels';
import type { Wording } from './wording';

/** Whether a value that came from outside says in which words something is read. */
export function isWording(value: unknown): value is Wording {
  if (typeof value !== 'object' || value === null) return false;
  const { language, level }: Readonly<Record<string, unknown>> = { ...value };
  const isLanguage = typeof language === 'string' && /^[a-z]{2,3}(-[A-Z][A-Za-z]{1,10})?$/.test(language);
  return isLanguage && wordLevels.some((one) => one === level);
}

/** A wording as one short text, such as "fa full". */
export function wordingText({ language, level }: Wording): string {
  return `${language} ${level}`;
}

/** The wording of such a text; undefined where it is none. */
export function wordingOf(text: string | undefined): Wording | undefined {
  const [language, level, ...rest] = (text ?? '').split(' ');
  const found = { language, level };
  return rest.length === 0 && isWording(found) ? found : undefined;
}
