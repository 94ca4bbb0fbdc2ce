import { createInstance, type i18n } from 'i18next';
import { en } from '../../src/panels/strings/en';
import { factIn } from '../../src/panels/strings/facts';
import type { Translate } from '../../src/panels/strings/index';
import { readLocales } from '../../tools/locales';
import { root } from '../../tools/process.mjs';

const strings = speaking('en', [en]);

/** The interface's own words by key, so that a test finds a button by its name and outlives a change of wording. */
export const words: Translate = strings.t;

/** The interface's own words in a language, as the page writes them; undefined if it has none of that language. */
export function wordsIn(language: string): Translate | undefined {
  if (language === 'en') return words;
  const files = readLocales(root).files.filter(({ fileName }) => fileName.startsWith(`${language}/`));
  if (files.length === 0) return undefined;
  return speaking(
    language,
    files.map(({ source }) => JSON.parse(String(source))),
  ).t;
}

/** Words in a language from the groups of its sentences. */
export function speaking(language: string, groups: readonly object[]): i18n {
  const spoken = createInstance();
  spoken
    .use({
      type: 'formatter',
      init() {},
      add() {},
      addCached() {},
      format: (value: unknown, _: unknown, of?: string) =>
        factIn(value, of, spoken.dir(language) === 'rtl') as string,
    })
    .init({
      lng: language,
      resources: { [language]: { translation: {} } },
      interpolation: { escapeValue: false, alwaysFormat: true },
      initAsync: false,
    });
  for (const group of groups) spoken.addResourceBundle(language, 'translation', structuredClone(group), true);
  return spoken;
}

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

/** The longest part of a text that a page shows as it stands, without marks of emphasis, sources and paragraphs, and what ends a sentence after a source. */
export function plainPart(text: string): string {
  const parts = text.split(/[*[\]\n]+/).map((part) => part.replace(/^[.,;:!?)\s]+/, '').trim());
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
