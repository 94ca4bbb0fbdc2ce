import { createInstance } from 'i18next';
import { en } from '../../src/panels/strings/en';
import type { Translate } from '../../src/panels/strings/index';

const strings = createInstance();
strings.init({
  lng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** The interface's own words by key, so that a test finds a button by its name and outlives a change of wording. */
export const words: Translate = strings.t;

/**
 * How a text of the interface begins: up to the first of its values that is not given. For texts whose figures a test does not
 * know; a text in two numbers is named with its ending, `_one` or `_other`.
 */
export function opening(key: string, values: Readonly<Record<string, string | number>> = {}): RegExp {
  const parts = String(strings.getResource('en', 'translation', key) ?? '').split(/\{\{(\w+)\}\}/);
  let begun = '';
  for (const [at, part] of parts.entries()) {
    const value = at % 2 === 0 ? part : values[part];
    if (value === undefined) break;
    begun += String(value);
  }
  if (begun === '') throw new Error(`“${key}” has no beginning of its own`);
  return new RegExp(`^${begun.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/** The longest part of a text that a page shows as it stands, without marks of emphasis, sources and paragraphs. */
export function plainPart(text: string): string {
  const parts = text.split(/[*[\]\n]+/).map((part) => part.trim());
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
