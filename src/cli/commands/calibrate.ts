import type { Command } from 'commander';
import { calibrationOf, dataSets, type SamplePolicy } from '../../analysis/index';
import { policyKinds } from '../../scenario/index';
import { loadScenario } from '../files/load';
import { requireSeeds } from '../seeds';
import { note, tellCalibration } from '../tell/calibrate-tell';
import { helpEnd } from '../terminal/help-end';
import { endStopped, stoppedAtNothing, stopSentence } from '../terminal/stopped';
import type { Terminal } from '../terminal/terminal';
import { runPlays } from '../threads/run-plays';
import { firstSeedOption, policyOption, scenarioArgument, wholeNumber, workersOption } from './options';

interface Options {
  readonly runs: number;
  readonly seed: number;
  readonly policy: SamplePolicy;
  readonly workers?: number;
  readonly json?: boolean;
}

/** Adds `calibrate`: the rates of a scenario's plays beside those of real crises. */
export function addCalibrate(program: Command, terminal: Terminal): void {
  program
    .command('calibrate')
    .summary("compare a scenario's rates with those of real crises")
    .description(
      'Plays many games without people and compares their rates (agreement with and without mediation, violence and responses to it, war, reciprocated disputes) with those in the International Crisis Behavior and Militarized Interstate Dispute data. Each comes with its interval, the range it should lie in, a verdict, and where an author should look. Ctrl-C stops and prints what has been found.',
    )
    .argument(...scenarioArgument)
    .option('--runs <number>', 'how many plays', wholeNumber(1, 10_000_000), 20_000)
    .option(...firstSeedOption)
    .addOption(policyOption(['own', ...policyKinds]))
    .option(...workersOption)
    .option('--json', 'print the figures as JSON')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        ['calibrate iran-pakistan-2024', 'calibrate my-crisis --runs 100000 --json > rates.json'],
        '0 counted, whatever the verdicts, 1 the scenario has errors, 2 it could not be read, 64 the command line is not valid, 130 stopped by Ctrl-C.',
      ),
    )
    .action(async (argument: string, { runs, seed, policy, workers, json = false }: Options) => {
      requireSeeds({ seed, runs });
      const scenario = loadScenario(terminal, argument);
      const sampling = { runs, seed, policy };
      const { tally, stopped } = await runPlays('rates', scenario, sampling, workers);
      const calibration = calibrationOf(scenario, sampling, tally);
      if (stopped && calibration.plays === 0) throw stoppedAtNothing();
      if (json) terminal.json({ stopped, ...calibration, dataSets, note });
      else tellCalibration(terminal, scenario, calibration);
      if (stopped) endStopped(terminal, stopSentence(calibration.plays, runs));
    });
}
