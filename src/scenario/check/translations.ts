import type { Path } from '../document/problem';
import { type DocumentText, referencesIn, textsOf } from '../document/texts';
import { untranslatedTexts } from '../document/wording';
import type { Checking } from './context';

/** Translations match the texts of the document: there is one of each, in its room, and it refers to the same sources. */
export function checkTranslations({ draft, report }: Checking): void {
  const { about, locales } = draft.written;
  const texts = new Map(textsOf(draft.written).map((text) => [text.key, text]));
  const [, ...others] = about.languages;
  others.forEach((language, at) => {
    if (locales[language] === undefined)
      report('W112', ['about', 'languages', at + 1], { language, why: 'language' });
  });
  for (const [language, strings] of Object.entries(locales)) {
    const path: Path = ['locales', language];
    if (!others.includes(language)) report('W112', path, { language, why: 'unlisted' });
    for (const [key, string] of Object.entries(strings)) {
      const text = texts.get(key);
      const facts = text === undefined ? { why: 'unknown' } : unlike(text, string);
      if (facts !== undefined) report('W112', [...path, key], { key, language, ...facts });
    }
    const missing = untranslatedTexts(draft.written, language);
    const [first] = missing;
    if (first !== undefined)
      report('W112', path, { key: first.key, language, why: 'missing', count: missing.length });
  }
}

/** What a translation has otherwise than its text although it should not. */
function unlike(
  { text, longest }: DocumentText,
  string: string,
): Record<string, string | number> | undefined {
  if (string.trim() === '') return { why: 'empty' };
  if (string.length > longest) return { why: 'long', limit: longest, length: string.length };
  const sources = sourcesOf(text);
  return sourcesOf(string) === sources ? undefined : { why: 'references', sources };
}

function sourcesOf(text: string): string {
  return [...new Set(referencesIn(text).map(({ id }) => id))].sort().join(', ');
}
