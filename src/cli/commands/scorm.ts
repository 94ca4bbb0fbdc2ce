import { type Command, Option } from 'commander';
import { scormPackage } from '../../course/index';
import { wordingsOf } from '../../scenario/index';
import { exits, Failure } from '../failure';
import { builtApp, readApp } from '../files/app-folder';
import { loadCrisis } from '../files/load';
import { requirePlace, writeFiles } from '../files/write-files';
import { playableSeat } from '../seats';
import { helpEnd } from '../terminal/help-end';
import type { Terminal } from '../terminal/terminal';
import { scenarioArgument } from './options';

interface Options {
  readonly side?: string;
  readonly shelf?: boolean;
  readonly app?: string;
  readonly output?: string;
  readonly out?: string;
  readonly force?: boolean;
}

/** Adds `scorm`: a crisis as a package for learning management systems. */
export function addScorm(program: Command, terminal: Terminal): void {
  program
    .command('scorm')
    .summary('make a package of a crisis for Moodle, Canvas and other course systems')
    .description(
      'Makes a SCORM 1.2 package (a .zip file) of the built app that opens in the brief of one crisis, for one student at a time. The course keeps the game after every turn and is told when it has been debriefed; it is given no score. The same app and crisis always make the same file.',
    )
    .argument(...scenarioArgument)
    .option('--side <side>', 'the side that is played; each student chooses if left out')
    .option('--shelf', 'also offer the other crises of the app')
    .option('--app <folder>', 'a built app; that of this project if left out, which is built if need be')
    .option('-o, --output <file>', 'where to write it; demarche-<id>-scorm.zip if left out')
    .addOption(new Option('--out <file>').hideHelp())
    .option('--force', 'overwrite an existing file')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        ['scorm iran-pakistan-2024', 'scorm my-crisis --side hill -o ~/week-3.zip'],
        '0 written, 1 the scenario has errors, 2 a file could not be read or written or the app could not be built, 64 no side of that name can be played.',
      ),
    )
    .action((argument: string, options: Options) => scormCommand(terminal, argument, options));
}

function scormCommand(terminal: Terminal, argument: string, options: Options): void {
  const { force = false, shelf = false } = options;
  const { scenario, draft } = loadCrisis(terminal, argument);
  const side = options.side === undefined ? undefined : playableSeat(scenario, options.side).id;
  const named = options.output ?? options.out;
  if (named === '-') throw new Failure(exits.usage, 'A package is not text. Name a file for it.');
  if (named !== undefined) requirePlace(named, { force });
  const folder = options.app ?? builtApp();
  const words = wordingsOf(draft);
  const made = scormPackage(readApp(folder), scenario, {
    shelf,
    words,
    ...(side === undefined ? {} : { side }),
  });
  if ('problem' in made) {
    throw new Failure(
      exits.unreadable,
      `${folder} is not the built app: its index.html is missing or was not made by "npm run build".`,
    );
  }
  const place = named ?? made.name;
  writeFiles([{ place, content: made.bytes }], { force });
  terminal.wrapped(
    `Wrote ${place} (${(made.bytes.length / 1_000_000).toFixed(1)} MB). Upload it to your course as a SCORM package; docs/lms.md says how.`,
  );
}
