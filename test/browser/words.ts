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

/** The longest part of a text that a page shows as it stands, without marks of emphasis, sources and paragraphs. */
export function plainPart(text: string): string {
  const parts = text.split(/[*[\]\n]+/).map((part) => part.trim());
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
