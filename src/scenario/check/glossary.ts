import type { Term } from '../compiled/scenario';
import { termsIn } from '../compiled/terms';
import { textsOf } from '../document/texts';
import { countWords, mostWordsOfTerm } from '../document/word-budgets';
import type { Checking } from './context';

/** Explanations are short, and every term is used in some text of each language. */
export function checkGlossary({ draft, scenario, report }: Checking): void {
  const { glossary = [] } = scenario;
  if (glossary.length === 0) return;
  glossary.forEach(({ id, means }, at) => {
    const words = countWords(means);
    if (words > mostWordsOfTerm)
      report('W125', ['glossary', at, 'means'], { name: id, words, limit: mostWordsOfTerm });
  });
  const texts = textsOf(draft.written).flatMap(({ path, text }) => (path[0] === 'glossary' ? [] : [text]));
  const used = usedTerms(glossary, texts);
  glossary.forEach(({ id, forms }, at) => {
    if (!used.has(id)) report('H113', ['glossary', at, 'forms'], { name: id, forms });
  });
  for (const [language, strings] of Object.entries(draft.written.locales)) {
    const formsIn = ({ id }: Term) => strings[`glossary.${id}.forms`];
    // What no text uses in the language of the document is said once.
    const translated = glossary.flatMap((term) => {
      const forms = used.has(term.id) ? formsIn(term) : undefined;
      return forms === undefined ? [] : [{ ...term, forms }];
    });
    const told = Object.entries(strings).flatMap(([key, text]) =>
      key.startsWith('glossary.') ? [] : [text],
    );
    const usedThere = usedTerms(translated, told);
    for (const { id, forms } of translated)
      if (!usedThere.has(id))
        report('H113', ['locales', language, `glossary.${id}.forms`], { name: id, forms, language });
  }
}

/** The ids of the terms that the texts use. */
function usedTerms(glossary: readonly Term[], texts: readonly string[]): ReadonlySet<string> {
  const find = termsIn(glossary);
  return new Set(texts.flatMap((text) => find(text).map(({ term }) => term.id)));
}
