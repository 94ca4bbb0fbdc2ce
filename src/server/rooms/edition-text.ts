import type { LanguageWords, Scenario, Wordings } from '../../scenario/index';

/*
 * An edition as one text: the compiled scenario with all its words. Those that were kept before there were other words are scenarios
 * alone.
 */

/** A compiled scenario and the words of its languages. */
export interface ReadEdition {
  readonly scenario: Scenario;
  readonly words: Wordings;
}

/** The text of an edition. */
export function editionText(scenario: Scenario, words: Wordings): string {
  return JSON.stringify(Object.keys(words).length === 0 ? scenario : { ...scenario, words });
}

/** The edition of a text that was made by `editionText`. Throws if it is no JSON. */
export function readEdition(text: string): ReadEdition {
  const { words = {}, ...scenario }: Scenario & { readonly words?: Record<string, LanguageWords> } =
    JSON.parse(text);
  return { scenario, words };
}
