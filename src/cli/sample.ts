import { type Command, InvalidArgumentError, Option } from 'commander';
import { policyKinds } from '../scenario/index';
import { loadScenario } from './load';
import { progressOf } from './progress';
import { reportOf } from './sample-report';
import { tellSample } from './sample-tell';
import { type SamplePolicy, sample } from './sampling';
import type { Terminal } from './terminal';

interface Options {
  readonly runs: number;
  readonly seed: number;
  readonly policy: SamplePolicy;
  readonly json?: boolean;
}

/** Adds `sample`: many plays by policies, and how they end. */
export function addSample(program: Command, terminal: Terminal): void {
  program
    .command('sample')
    .summary('play many games by policies and count how they end')
    .description(
      'Plays many games without people and counts: endings with their 95 percent intervals, every option, outcome, inject and rule, the length of plays, the indicators at the end, and how often force is used and answered. The same seed gives the same counts on every machine.',
    )
    .argument('<scenario>', 'a scenario folder, a .crisis.json file, or the id of a shipped scenario')
    .option('--runs <number>', 'how many plays', wholeNumber(1, 1_000_000), 1000)
    .option('--seed <number>', "the first play's seed; the others follow it", wholeNumber(0, 0xffffffff), 1)
    .addOption(
      new Option('--policy <policy>', 'who plays: each actor by its own policy, or all by one')
        .choices(['own', ...policyKinds])
        .default('own'),
    )
    .option('--json', 'print the counts as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  demarche sample iran-pakistan-2024\n  demarche sample my-crisis --runs 20000 --policy weights\n  demarche sample my-crisis --policy random --json > sample.json',
    )
    .action((argument: string, { runs, seed, policy, json }: Options) => {
      const scenario = loadScenario(terminal, argument);
      const sampling = { runs, seed, policy };
      const progress = progressOf(runs, 'plays');
      const tally = sample(scenario, sampling, progress.step);
      progress.done();
      const report = reportOf(scenario, sampling, tally);
      if (json) terminal.say(JSON.stringify(report, undefined, 2));
      else tellSample(terminal, scenario, report);
    });
}

/** Reads an option's whole number within bounds. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d{1,10}$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  };
}
