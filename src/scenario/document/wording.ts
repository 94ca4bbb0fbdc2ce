import { withLabels } from './labels';
import type { ScenarioDocument, WrittenDocument } from './schema';
import { type DocumentText, textsOf } from './texts';
import { withStrings } from './with-strings';
import type { WordLevel } from './word-levels';

/** Translations of a document into one language: texts by the keys that `textsOf` gives them. */
export type Translations = Readonly<Record<string, string>>;

/**
 * The document with one string for every text: that of the level, in the language of the translations if they are given. What is not
 * translated is in the document's own language; a level that is not translated gives way to one that is.
 */
export function documentIn(
  written: WrittenDocument,
  level: WordLevel,
  translations?: Translations,
): ScenarioDocument {
  const strings: [readonly (string | number)[], string][] = [];
  for (const text of textsOf(written)) {
    const string = wordedText(text, level, translations ?? {});
    if (string !== undefined) strings.push(string);
  }
  // A translation may be of a label that its author left to the id.
  const whole = translations === undefined ? written : withLabels(written);
  // Every text in two levels is among them, so what is left are strings.
  return withStrings(whole, strings) as ScenarioDocument;
}

/** The texts of a document that a language lacks, in written order. */
export function untranslatedTexts(written: WrittenDocument, language: string): readonly DocumentText[] {
  const translations = written.locales[language] ?? {};
  return textsOf(written).filter(({ key }) => !Object.hasOwn(translations, key));
}

function wordedText(
  { path, key, text, level: own }: DocumentText,
  level: WordLevel,
  translations: Translations,
): [readonly (string | number)[], string] | undefined {
  const given = (name: string) => (Object.hasOwn(translations, name) ? translations[name] : undefined);
  if (own === undefined) {
    const translated = given(key);
    return translated === undefined ? undefined : [path, translated];
  }
  if (own !== level) return undefined;
  const other = level === 'plain' ? key.replace(/\.plain$/, '') : `${key}.plain`;
  return [path.slice(0, -1), given(key) ?? given(other) ?? text];
}
