import type { Command } from 'commander';
import { counted } from '../../base/index';
import { untranslatedFile, untranslatedTexts } from '../../scenario/index';
import { exits, Failure } from '../failure';
import { loadCrisis } from '../files/load';
import { helpEnd } from '../terminal/help-end';
import type { Terminal } from '../terminal/terminal';
import { scenarioArgument } from './options';

/** Adds `words`: what is still to be translated into a language. */
export function addWords(program: Command, terminal: Terminal): void {
  program
    .command('words')
    .summary('print the texts that are still to be translated')
    .description(
      "Prints the texts that a language lacks as lines for its file in locales/: each with its key, in the scenario's own words. Translate them where they stand, and add them to the file. A text in two levels stands there twice, the plain one with .plain after its key.",
    )
    .argument(...scenarioArgument)
    .argument('<language>', 'the language, as fa or ur')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        ['words my-crisis fa > my-crisis/locales/fa.yaml', 'words my-crisis ur | less'],
        '0 printed, 1 the scenario has errors, 2 it could not be read, 64 what was given is no language.',
      ),
    )
    .action((argument: string, language: string) => {
      const { scenario, draft } = loadCrisis(terminal, argument);
      if (!/^[a-z]{2,3}(-[A-Z][A-Za-z]+)?$/.test(language)) {
        throw new Failure(exits.usage, `"${language}" is no language. Give its code, such as fa or zh-Hant.`);
      }
      if (language === scenario.about.languages[0]) {
        throw new Failure(exits.usage, `${scenario.about.id} is written in "${language}".`);
      }
      terminal.raw(untranslatedFile(draft.written, language));
      const count = untranslatedTexts(draft.written, language).length;
      terminal.progress(
        count === 0
          ? `Nothing is left to be translated into "${language}".`
          : `${counted(count, 'text')} to be translated into "${language}".`,
      );
    });
}
