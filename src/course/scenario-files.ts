import type { Scenario } from '../scenario/index';
import { entryOf } from './shelf-entry';

/** A scenario as the built app has it. */
export interface ScenarioFiles {
  /** Its line in `scenarios/index.json`. */
  readonly entry: Readonly<Record<string, unknown>> & { readonly id: string };
  /** Its files by their names in `scenarios/`: all of it, and its turns alone. */
  readonly files: readonly { readonly fileName: string; readonly source: string }[];
}

/** The files that the app loads of a scenario; the same scenario always gives the same text. */
export function scenarioFiles(scenario: Scenario): ScenarioFiles {
  const { id, summary, languages } = scenario.about;
  const source = JSON.stringify(scenario);
  const file = `${id}.json`;
  const bytes = new TextEncoder().encode(source).length;
  return {
    entry: { ...entryOf(scenario), summary, languages, hash: scenario.hash, file, bytes },
    files: [
      { fileName: file, source },
      { fileName: `${id}.turns.json`, source: JSON.stringify(scenario.turns) },
    ],
  };
}
