import { Command } from 'commander';
import { addAnalyse } from './commands/analyse';
import { addBalance } from './commands/balance';
import { addBundle } from './commands/bundle';
import { addCalibrate } from './commands/calibrate';
import { addCheck } from './commands/check';
import { addCodes } from './commands/codes';
import { addCopyActor } from './commands/copy-actor';
import { addCues } from './commands/cues';
import { addEmblems } from './commands/emblems';
import { addExplore } from './commands/explore';
import { addExport } from './commands/export';
import { addGraph } from './commands/graph';
import { addHistory } from './commands/history';
import { addMap } from './commands/map';
import { addNew } from './commands/new';
import { addPlay } from './commands/play';
import { addProfile } from './commands/profile';
import { addRename } from './commands/rename';
import { addReplay } from './commands/replay';
import { addSample } from './commands/sample';
import { addSchema } from './commands/schema';
import { addScorm } from './commands/scorm';
import { addSolve } from './commands/solve';
import { addUnbundle } from './commands/unbundle';
import { addWords } from './commands/words';
import type { Terminal } from './terminal/terminal';

/** The command line with all its commands. Instead of ending the process, it throws commander's own error. */
export function programOf(terminal: Terminal, version: string): Command {
  const program = new Command('demarche');
  program
    .description('Play international crises, and write and check your own.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .configureOutput({
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
      // It repeats what was typed, which may contain anything.
      writeOut: (text) => terminal.raw(text),
      writeErr: (text) => terminal.progress(text.replace(/\n$/, '')),
    })
    .showHelpAfterError('Add --help to see how it is used.')
    .exitOverride()
    .addHelpText(
      'after',
      '\nExamples:\n  demarche play iran-pakistan-2024 --seat pakistan\n  demarche history iran-pakistan-2024\n  demarche new my-crisis\n  demarche check my-crisis\n\nEvery command has its own --help; docs/command-line.md says more.',
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
    addBalance,
    addProfile,
    addSolve,
    addExport,
    addGraph,
    addSchema,
    addBundle,
    addUnbundle,
    addScorm,
    addWords,
    addCodes,
    addCues,
    addEmblems,
    addMap,
    addNew,
    addRename,
    addCopyActor,
  ];
  for (const add of commands) add(program, terminal);
  return program;
}
