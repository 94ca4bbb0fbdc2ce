import { type Command, Option } from 'commander';
import type { ExplorePolicy } from '../../analysis/index';
import { exits } from '../failure';
import { writeLines } from '../files/explore-records';
import { loadScenario } from '../files/load';
import { tellExploration } from '../tell/explore-tell';
import type { Terminal } from '../terminal/terminal';
import { runExplore } from '../threads/run-explore';
import { wholeNumber } from './sample';

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
      'Goes through every position that any orders and any luck can lead to, or, where there are too many, looks for what has not been met in plays that aim at it. Tells for every posture, option, outcome, inject, rule and ending the shortest line of play that leads there or the proof that none does; dead ends; options that are never better than another; turns in which all orders but one lose; and how plays end under the policies. Ctrl-C stops and tells what there is.',
    )
    .argument('<scenario>', 'a scenario folder, a .crisis.json file, or the id of a shipped scenario')
    .option('--states <number>', 'positions to keep at most', wholeNumber(100, 20_000_000), 200_000)
    .option(
      '--seconds <number>',
      'time to take at most; without it only what is counted limits the work',
      wholeNumber(1, 86_400),
    )
    .addOption(
      new Option('--policy <policy>', 'how actors go on where options are weighed and endings counted')
        .choices(policies)
        .default('own'),
    )
    .option('--records <folder>', 'write each line of play as a record')
    .option('--json', 'print the result as JSON, the records in it')
    .addHelpText(
      'after',
      '\nExamples:\n  demarche explore my-crisis\n  demarche explore iran-pakistan-2024 --seconds 30 --records lines\n  demarche explore my-crisis --states 2000000 --json > explored.json',
    )
    .action((argument: string, options: Options) => exploreCommand(terminal, argument, options));
}

async function exploreCommand(terminal: Terminal, argument: string, options: Options): Promise<void> {
  const scenario = loadScenario(terminal, argument);
  const { exploration, stopped } = await runExplore(scenario, options);
  const records = options.records === undefined ? [] : writeLines(options.records, scenario, exploration);
  if (options.json) {
    const written = options.records === undefined ? {} : { records };
    terminal.json({ stopped, ...exploration, ...written });
  } else tellExploration(terminal, scenario, exploration, records.length, stopped);
  if (stopped) process.exitCode = exits.interrupted;
}
