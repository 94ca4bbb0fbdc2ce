import type { Scenario } from '../compiled/scenario';
import { type LanguageWords, maskWords, type Overlay, type Wordings } from '../compiled/wording';
import type { Draft } from '../document/draft';
import { documentBehind } from '../document/masked';
import type { WordLevel } from '../document/word-levels';
import { documentIn, type Translations } from '../document/wording';
import { compileTexts, editionOf } from './compile';
import { offeredWordings } from './offered-wordings';

/** The words of every language in which the scenario of a draft can be read otherwise than `compile` makes it, and those of its mask. */
export function wordingsOf(draft: Draft): Wordings {
  const { written } = draft;
  const base = compileTexts(draft);
  const hash = editionOf(draft);
  const own = written.about.languages[0];
  const words: [string, LanguageWords][] = [];
  const { languages, twoLevels } = offeredWordings(written);
  for (const language of languages) {
    const translations = language === own ? undefined : written.locales[language];
    const plain = textsIn(draft, 'plain', translations);
    const full = twoLevels ? textsIn(draft, 'full', translations) : plain;
    const made = { hash, plain: overlay(base, plain), full: overlay(plain, full) };
    if (language !== own || Object.keys(made.full).length > 0) words.push([language, made]);
  }
  const { mask } = written;
  if (mask !== undefined) {
    const behind = (level: WordLevel) =>
      compileTexts({ ...draft, document: documentBehind(written, mask, level) });
    const plain = behind('plain');
    const full = twoLevels ? behind('full') : plain;
    words.push([maskWords, { hash, plain: overlay(base, plain), full: overlay(plain, full) }]);
  }
  return Object.fromEntries(words);
}

function textsIn(draft: Draft, level: WordLevel, translations: Translations | undefined): Scenario {
  return compileTexts({ ...draft, document: documentIn(draft.written, level, translations) });
}

/** The strings of one scenario that another, of the same shape, has otherwise. */
function overlay(from: Scenario, to: Scenario): Overlay {
  return Object.fromEntries(differences(from, to, ''));
}

function* differences(from: unknown, to: unknown, pointer: string): Generator<[string, string]> {
  if (from === to) return;
  if (typeof from === 'string' && typeof to === 'string') yield [pointer, to];
  else if (isParent(from) && isParent(to)) {
    for (const [step, member] of Object.entries(from)) {
      // Whether people are killed may be read from the words of the document, and holds in all others.
      if (step === 'deadly') continue;
      yield* differences(member, to[step], `${pointer}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
  } else throw new Error(`another wording changed more than a text at ${pointer}`);
}

function isParent(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
