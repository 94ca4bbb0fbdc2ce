import { type Command, Option } from 'commander';
import type { Exploration, ExplorePolicy } from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import { Failure } from '../failure';
import { type WrittenLine, writeLines } from '../files/explore-records';
import { loadScenario } from '../files/load';
import { requireRecordFolder } from '../files/record-folder';
import { stoppedEarly, tellExploration } from '../tell/explore-tell';
import { helpEnd } from '../terminal/help-end';
import { endStopped } from '../terminal/stopped';
import type { Terminal } from '../terminal/terminal';
import { runExplore } from '../threads/run-explore';
import { scenarioArgument, wholeNumber } from './options';

interface Options {
  readonly states: number;
  readonly seconds?: number;
  readonly policy: ExplorePolicy;
  readonly records?: string;
  readonly json?: boolean;
}

const policies: readonly ExplorePolicy[] = ['own', 'weights', 'random', 'historical', 'hold'];

/** Adds `explore`: what can happen in a crisis, with a line of play or a proof for each thing. */
export function addExplore(program: Command, terminal: Terminal): void {
  program
    .command('explore')
    .summary('find out what can happen, and prove what cannot')
    .description(
      'Goes through every position that any orders and any luck can lead to. If there are too many, it looks for what is still missing with plays that aim at it. For every posture, option, outcome, inject, rule and ending it shows the shortest line of play that leads there, or the proof that none does. It also shows dead ends, options that are never better than another, turns in which all orders but one lose, and how plays end under the policies. Ctrl-C stops and prints what has been found.',
    )
    .argument(...scenarioArgument)
    .option('--states <number>', 'the most positions to keep', wholeNumber(100, 20_000_000), 200_000)
    .option(
      '--seconds <number>',
      'the most time to take; without it only the counts limit the work',
      wholeNumber(1, 86_400),
    )
    .addOption(
      new Option('--policy <policy>', 'how actors play on when options are compared and endings counted')
        .choices(policies)
        .default('own'),
    )
    .option('--records <folder>', 'save each line of play as a record')
    .option('--json', 'print the result as JSON, with the records in it')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        [
          'explore my-crisis',
          'explore iran-pakistan-2024 --seconds 30 --records lines',
          'explore my-crisis --states 2000000 --json > explored.json',
        ],
        '0 explored, 1 the scenario has errors, 2 a file could not be read or written, 64 the command line is not valid, 130 stopped by Ctrl-C.',
      ),
    )
    .action((argument: string, options: Options) => exploreCommand(terminal, argument, options));
}

async function exploreCommand(terminal: Terminal, argument: string, options: Options): Promise<void> {
  const scenario = loadScenario(terminal, argument);
  if (options.records !== undefined) requireRecordFolder(options.records, scenario.about.id);
  const { exploration, stopped } = await runExplore(scenario, options);
  const { records, failed } = keepRecords(options.records, scenario, exploration);
  if (options.json) {
    const written = options.records === undefined ? {} : { records };
    terminal.json({ stopped, ...exploration, ...written });
  } else tellExploration(terminal, scenario, exploration, records.length, stopped);
  // What was found is told before that it could not be kept.
  if (failed !== undefined) throw failed;
  if (stopped) endStopped(terminal, stoppedEarly);
}

function keepRecords(
  folder: string | undefined,
  scenario: Scenario,
  exploration: Exploration,
): { readonly records: readonly WrittenLine[]; readonly failed?: Failure } {
  if (folder === undefined) return { records: [] };
  try {
    return { records: writeLines(folder, scenario, exploration) };
  } catch (thrown) {
    if (thrown instanceof Failure) return { records: [], failed: thrown };
    throw thrown;
  }
}
