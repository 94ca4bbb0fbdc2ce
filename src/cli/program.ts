import { Command } from 'commander';
import { addAnalyse } from './analyse';
import { addBundle } from './bundle';
import { addCalibrate } from './calibrate';
import { addCheck } from './check';
import { addExplore } from './explore';
import { addExport } from './export';
import { addGraph } from './graph';
import { addHistory } from './history';
import { addNew } from './new';
import { addPlay } from './play';
import { addProfile } from './profile';
import { addReplay } from './replay';
import { addSample } from './sample';
import { addSchema } from './schema';
import { addSolve } from './solve';
import type { Terminal } from './terminal';
import { addUnbundle } from './unbundle';

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
      '\nExamples:\n  demarche play iran-pakistan-2024 --seat pakistan\n  demarche history iran-pakistan-2024\n  demarche new my-crisis\n  demarche check my-crisis\n\nEvery command has its own --help; docs/command-line.md tells more.',
    )
    .addHelpText('afterAll', '\nFrom the folder of the project, "demarche" stands for: npm run demarche --');
  const commands = [
    addPlay,
    addReplay,
    addHistory,
    addAnalyse,
    addCheck,
    addExplore,
    addSample,
    addCalibrate,
    addProfile,
    addSolve,
    addExport,
    addGraph,
    addSchema,
    addBundle,
    addUnbundle,
    addNew,
  ];
  for (const add of commands) add(program, terminal);
  return program;
}
