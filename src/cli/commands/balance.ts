import type { Command } from 'commander';
import { type Balancing, balanceReportOf } from '../../analysis/index';
import { loadCrisis } from '../files/load';
import { requireSeeds } from '../seeds';
import { dialPlaces, note, tellBalance } from '../tell/balance-tell';
import { helpEnd } from '../terminal/help-end';
import { endStopped, stoppedAtNothing, stopSentence } from '../terminal/stopped';
import type { Terminal } from '../terminal/terminal';
import { runPlays } from '../threads/run-plays';
import { firstSeedOption, scenarioArgument, wholeNumber, workersOption } from './options';

interface Options {
  readonly runs: number;
  readonly seed: number;
  readonly change: number;
  readonly top: number;
  readonly workers?: number;
  readonly json?: boolean;
}

/** Adds `balance`: how often a crisis ends in which way, how often its author wants it to, and which numbers move that. */
export function addBalance(program: Command, terminal: Terminal): void {
  program
    .command('balance')
    .summary('compare how often endings come with what is wanted, and find the numbers that move them')
    .description(
      'Plays many games without people and compares how often endings come with the bands in about.targets. Then it raises and lowers, one by one, each weight of a policy and all odds, makes the same plays with the same luck again, and shows what moves each share most, and in which file and line it stands. Ctrl-C stops and prints what has been found.',
    )
    .argument(...scenarioArgument)
    .option('--runs <number>', 'how many plays', wholeNumber(1, 1_000_000), 10_000)
    .option(...firstSeedOption)
    .option('--change <percent>', 'by how much each number is raised and lowered', wholeNumber(1, 100), 20)
    .option('--top <number>', 'how many numbers to show for each share', wholeNumber(0, 1000), 5)
    .option(...workersOption)
    .option('--json', 'print all figures as JSON')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        ['balance my-crisis', 'balance my-crisis --runs 50000 --change 10 --json > balance.json'],
        '0 counted, whatever the shares, 1 the scenario has errors, 2 it could not be read, 64 the command line is not valid, 130 stopped by Ctrl-C.',
      ),
    )
    .action((argument: string, options: Options) => balanceCommand(terminal, argument, options));
}

async function balanceCommand(terminal: Terminal, argument: string, options: Options): Promise<void> {
  const { runs, seed, change, top, workers, json = false } = options;
  requireSeeds({ seed, runs });
  const { scenario, draft } = loadCrisis(terminal, argument, { translated: false });
  const balancing: Balancing = { runs, seed, change, policy: 'own' };
  const { tally, stopped } = await runPlays('balance', scenario, balancing, workers);
  if (stopped && tally.plays === 0) throw stoppedAtNothing();
  const report = balanceReportOf(scenario, balancing, tally);
  const placeOf = dialPlaces(draft);
  if (json) {
    const shares = report.shares.map(({ moves, ...share }) => ({
      ...share,
      moves: moves.map((move) => ({ ...move, ...placeOf(move) })),
    }));
    terminal.json({ stopped, ...report, shares, note });
  } else tellBalance(terminal, scenario, report, { top, placeOf });
  if (stopped) endStopped(terminal, stopSentence(tally.plays, runs));
}
