import type { Command } from 'commander';
import { bundle } from '../../scenario/index';
import { exits, Failure } from '../failure';
import { readScenario, refuseNoScenario, tellErrors } from '../files/load';
import { writeFiles } from '../files/write-files';
import { escapeJson } from '../terminal/clean';
import { tellCommand } from '../terminal/command';
import { helpEnd } from '../terminal/help-end';
import type { Terminal } from '../terminal/terminal';

interface Options {
  readonly output?: string;
  readonly force?: boolean;
}

/** Adds `bundle`: a scenario folder as one file. */
export function addBundle(program: Command, terminal: Terminal): void {
  program
    .command('bundle')
    .summary('join a scenario folder into one file')
    .description(
      'Joins the files of a scenario into one .crisis.json file, to send, publish or open in the browser. It is the same document: nothing but comments is lost.',
    )
    .argument('<scenario>', 'a scenario folder, or the id of a shipped scenario')
    .option('-o, --output <file>', 'where to write it; <id>.crisis.json if not given, - for standard output')
    .option('--force', 'overwrite an existing file')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        ['bundle scenarios/my-crisis', 'bundle my-crisis -o ~/my-crisis.crisis.json --force'],
        '0 written, 1 the files are not a complete document, 2 a file could not be read or written.',
      ),
    )
    .action((argument: string, { output, force = false }: Options) => {
      const { draft, problems, folder, scenario } = readScenario(argument);
      if (draft === undefined) {
        refuseNoScenario(argument, problems);
        tellErrors(terminal, problems, folder);
        throw new Failure(exits.wrong, `${argument} cannot be read as a scenario, so it was not bundled.`);
      }
      const text = bundle(draft.written);
      if (output === '-') {
        terminal.raw(escapeJson(text));
        return;
      }
      const place = output ?? `${draft.document.about.id}.crisis.json`;
      writeFiles([{ place, content: text }], { force });
      terminal.wrapped(`Wrote ${place}.`);
      if (scenario === undefined) {
        tellCommand(terminal, 'It cannot be played yet. To see what is wrong:', 'check', argument);
      }
    });
}
