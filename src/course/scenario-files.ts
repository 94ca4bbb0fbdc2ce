import { type Scenario, type Wordings, worded } from '../scenario/index';
import { entryOf } from './shelf-entry';

/** A scenario as the built app has it. */
export interface ScenarioFiles {
  /** Its line in `scenarios/index.json`. */
  readonly entry: Readonly<Record<string, unknown>> & { readonly id: string };
  /** Its files by their names in `scenarios/`: all of it, its turns alone, its words in each other language or level, and its line on the shelf in each other language. */
  readonly files: readonly { readonly fileName: string; readonly source: string }[];
}

/** The files that the app loads of a scenario; the same scenario and words always give the same text. */
export function scenarioFiles(scenario: Scenario, words: Wordings): ScenarioFiles {
  const { id, summary } = scenario.about;
  const source = JSON.stringify(scenario);
  const file = `${id}.json`;
  const bytes = new TextEncoder().encode(source).length;
  const { languages = scenario.about.languages.slice(0, 1) } = scenario.wordings ?? {};
  return {
    entry: { ...entryOf(scenario), summary, languages, hash: scenario.hash, file, bytes },
    files: [
      { fileName: file, source },
      { fileName: `${id}.turns.json`, source: JSON.stringify(scenario.turns) },
      ...Object.entries(words).map(([language, one]) => ({
        fileName: `${id}.${language}.json`,
        source: JSON.stringify(one),
      })),
      ...languages.slice(1).map((language) => ({
        fileName: `${id}.shelf.${language}.json`,
        source: JSON.stringify(entryOf(worded(scenario, words[language], 'plain'), language)),
      })),
    ],
  };
}
