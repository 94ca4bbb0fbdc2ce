import { type Command, Option } from 'commander';
import { type Draft, type Scenario, type WordLevel, worded, wordingsOf, wordLevels } from '../scenario/index';
import { exits, Failure } from './failure';

/** In which words a command tells a scenario, as far as was said. */
export interface WordOptions {
  readonly level?: WordLevel;
  readonly language?: string;
}

/** Adds the options that choose the words in which a scenario is told. */
export function addWordOptions(command: Command): Command {
  return command
    .addOption(new Option('--level <level>', 'in plain words, or in full for a seminar').choices(wordLevels))
    .option('--language <language>', "one of the scenario's languages, such as fa; its own if left out");
}

/** The scenario in the words that were asked for; fails where it has no such language. */
export function inWords(
  scenario: Scenario,
  draft: Draft,
  { level = 'plain', language }: WordOptions,
): Scenario {
  const { languages = [] } = scenario.wordings ?? {};
  const wanted = language ?? languages[0] ?? '';
  if (language !== undefined && !languages.includes(language)) {
    throw new Failure(
      exits.usage,
      `${scenario.about.id} cannot be read in "${language}". It can be read in: ${languages.join(', ')}.`,
    );
  }
  if (level === 'plain' && wanted === languages[0]) return scenario;
  return worded(scenario, wordingsOf(draft)[wanted], level);
}
