import { textsByKey } from './page-strings';

/**
 * What is wrong with the sentences of a language beside the English ones: keys that are missing or wild, forms for numbers that the
 * language needs or does not have, names in braces that were lost or made up. Empty is what is wanted.
 */
export function translationFaults(language: string, english: object, translation: object): readonly string[] {
  const given = textsByKey(translation);
  const wanted = sentencesIn(english);
  const taken = new Set<string>();
  const faults = [...wanted].flatMap(([key, { names, namesOfOne, forms, mayHaveForms }]) => {
    const ofLanguage = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    // A language that has no form for zero still gets a sentence of its own where English has one.
    const needed = new Set([...ofLanguage, ...(forms.includes('zero') ? ['zero'] : [])]);
    const keys = [...needed].map((form) => `${key}_${form}`);
    const found = [key, ...allForms.map((form) => `${key}_${form}`)].filter((one) => given.has(one));
    for (const one of found) taken.add(one);
    const isPlain = found.length === 1 && found[0] === key && forms.length === 0;
    const hasForms = mayHaveForms && found.length > 0 && found.every((one) => keys.includes(one));
    if (found.length === 0) return [`${key} is missing`];
    if (!isPlain && !hasForms) return [`${key} has other forms than ${language} needs: ${found.join(', ')}`];
    if (hasForms && found.length < keys.length) {
      return keys.filter((one) => !found.includes(one)).map((one) => `${one} is missing`);
    }
    return found.flatMap((one) => {
      const there = namesIn(given.get(one) ?? '');
      // The words for one, two or none can say the number, and of one thing there may be less to say, as in English.
      const own = one === `${key}_one` ? (namesOfOne ?? names) : names;
      const lost = [...own].filter((name) => !there.has(name) && !(name === 'count' && one !== key));
      const wild = [...there].filter((name) => !names.has(name));
      return [
        ...lost.map((name) => `${one} has lost {{${name}}}`),
        ...wild.map((name) => `${one} has {{${name}}}, which English has not`),
      ];
    });
  });
  const wild = [...given.keys()].filter((key) => !taken.has(key)).map((key) => `${key} is not in English`);
  return [...faults, ...wild];
}

const allForms = ['zero', 'one', 'two', 'few', 'many', 'other'];

interface Sentence {
  readonly names: ReadonlySet<string>;
  /** Those of the form for one, where English has that. */
  readonly namesOfOne?: ReadonlySet<string> | undefined;
  /** The forms in which English has it; none where it has one text. */
  readonly forms: readonly string[];
  readonly mayHaveForms: boolean;
}

/** The sentences of a group by their keys, the forms of one put together. */
function sentencesIn(english: object): ReadonlyMap<string, Sentence> {
  const texts = textsByKey(english);
  const sentences = new Map<string, Sentence>();
  for (const [key, text] of texts) {
    const [, base = '', form = ''] = /^(.*)_(zero|one|other)$/.exec(key) ?? [];
    const isForm = base !== '' && texts.has(`${base}_other`);
    const name = isForm ? base : key;
    const before = sentences.get(name);
    const names = new Set([...(before?.names ?? []), ...namesIn(text)]);
    const namesOfOne = isForm && form === 'one' ? namesIn(text) : before?.namesOfOne;
    const forms = isForm ? [...(before?.forms ?? []), form] : [];
    sentences.set(name, { names, namesOfOne, forms, mayHaveForms: isForm || names.has('count') });
  }
  return sentences;
}

function namesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''));
}
