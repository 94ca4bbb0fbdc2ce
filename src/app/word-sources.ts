import type { LanguageWords, Scenario } from '../scenario/index';

/** Brings the words of a language; undefined where there are none. Rejects where they cannot be had now. */
export type WordSource = (language: string) => Promise<LanguageWords | undefined>;

const sources = new WeakMap<Scenario, WordSource>();

/** Says where the other words of a scenario come from when somebody wants to read it in them. */
export function wordsComeFrom(scenario: Scenario, source: WordSource): void {
  sources.set(scenario, source);
}

/** Where the other words of a scenario come from, if that is known. */
export function wordSourceOf(scenario: Scenario): WordSource | undefined {
  return sources.get(scenario);
}
