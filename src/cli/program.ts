import { Command } from 'commander';
import { addCheck } from './check';
import { addGraph } from './graph';
import { addHistory } from './history';
import { addPlay } from './play';
import { addReplay } from './replay';
import { addSample } from './sample';
import type { Terminal } from './terminal';

/** The command line with all its commands. Instead of ending the process, it throws commander's own error. */
export function programOf(terminal: Terminal, version: string): Command {
  const program = new Command('demarche');
  program
    .description('Play international crises, and write and prove your own.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .configureOutput({ getOutHelpWidth: () => terminal.width, getErrHelpWidth: () => terminal.width })
    .showHelpAfterError('Add --help to see how it is used.')
    .exitOverride()
    .addHelpText(
      'after',
      '\nExamples:\n  demarche play iran-pakistan-2024 --seat pakistan\n  demarche history iran-pakistan-2024\n  demarche new my-crisis\n  demarche check scenarios/my-crisis\n\nFrom the folder of the project: npm run demarche -- <command>. Every command has its own --help.',
    );
  for (const add of [addCheck, addPlay, addReplay, addHistory, addSample, addGraph]) add(program, terminal);
  return program;
}
