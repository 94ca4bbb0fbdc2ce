import { type Command, Option } from 'commander';
import {
  compareScores,
  reportOf,
  type SamplePolicy,
  type SampleTally,
  type Sampling,
  thinkingDecider,
  wordsOf,
} from '../../analysis/index';
import { isThinkingKind, type PolicyKind, policyKinds, type Scenario } from '../../scenario/index';
import { plainText, tellGame } from '../../words/index';
import { exits, Failure } from '../failure';
import { loadScenario } from '../files/load';
import { requireRecordFolder } from '../files/record-folder';
import { type WrittenRecord, writeRecords } from '../files/sample-records';
import { seatOf } from '../seats';
import { requireSeeds } from '../seeds';
import { type PolicyEndings, tellSample } from '../tell/sample-tell';
import { helpEnd } from '../terminal/help-end';
import { endStopped, stoppedAtNothing, stopSentence } from '../terminal/stopped';
import type { Terminal } from '../terminal/terminal';
import { type Played, runPlays } from '../threads/run-plays';
import { firstSeedOption, policyOption, scenarioArgument, wholeNumber, workersOption } from './options';
import { sampleWhy } from './sample-why';

interface Options {
  readonly runs: number;
  readonly seed: number;
  readonly policy: SamplePolicy;
  readonly actor?: readonly string[];
  readonly compare?: boolean;
  readonly turns?: boolean;
  /** What `turns` was called before it showed options too. */
  readonly byTurn?: boolean;
  readonly why?: string;
  readonly workers?: number;
  readonly records?: string;
  readonly rare: number;
  readonly json?: boolean;
}

const policies: readonly SamplePolicy[] = ['own', 'least-used', ...policyKinds];
/** Policies that are quick; those that think take minutes for what these do in a second. */
const compared: readonly SamplePolicy[] = ['own', ...policyKinds.filter((kind) => !isThinkingKind(kind))];

/** Adds `sample`: many plays by policies, and how they end. */
export function addSample(program: Command, terminal: Terminal): void {
  program
    .command('sample')
    .summary('let policies play many games and count how they end')
    .description(
      'Plays many games without people and counts endings with their 95 percent intervals, every option, outcome, inject and rule, the length of plays, the indicators turn by turn, and how often force is used and answered. The same seed gives the same counts on every machine and with any number of threads. Ctrl-C stops and prints what has been found.',
    )
    .argument(...scenarioArgument)
    .option('--runs <number>', 'how many plays', wholeNumber(1, 10_000_000), 1000)
    .option(...firstSeedOption)
    .addOption(policyOption(policies))
    .option('--actor <actor=policy>', 'let one actor follow another policy; can be repeated', collect)
    .option(
      '--compare',
      'also play as many games with each other policy that does not think, and compare their endings',
    )
    .option('--turns', 'also show indicators and options turn by turn (--json always does)')
    .addOption(new Option('--by-turn').hideHelp())
    .option(
      '--why <ending>',
      'say instead why plays end so: what went before, where it could have turned, and a typical play',
    )
    .option(...workersOption)
    .option(
      '--records <folder>',
      'save a record of the first play with each ending, of each rare event, and of each play that failed',
    )
    .option('--rare <number>', 'rare is what happened fewer times than this', wholeNumber(0, 1_000_000), 10)
    .option('--json', 'print the counts as JSON')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        [
          'sample iran-pakistan-2024',
          'sample my-crisis --runs 100000 --records found',
          'sample my-crisis --runs 20000 --why war',
          'sample my-crisis --policy random --actor hill=hold --json > sample.json',
        ],
        '0 counted, 1 the scenario has errors or a play failed, 2 a file could not be read or written, 64 the command line is not valid, 130 stopped by Ctrl-C.',
      ),
    )
    .action((argument: string, options: Options) => sampleCommand(terminal, argument, options));
}

async function sampleCommand(terminal: Terminal, argument: string, options: Options): Promise<void> {
  requireSeeds(options);
  const scenario = loadScenario(terminal, argument);
  if (options.records !== undefined) requireRecordFolder(options.records, scenario.about.id);
  const named = options.actor ?? [];
  const byActor = readActors(scenario, named);
  const { runs, seed, policy } = options;
  const sampling: Sampling = {
    runs,
    seed,
    policy,
    ...(named.length === 0 ? {} : { byActor }),
  };
  if (options.why !== undefined) {
    requireNothingBeside(options);
    await sampleWhy(terminal, scenario, sampling, { ...options, ending: options.why });
    return;
  }
  const run = await runPlays('sample', scenario, sampling, options.workers);
  const report = reportOf(scenario, sampling, run.tally);
  if (run.stopped && report.plays + report.failures === 0) throw stoppedAtNothing();
  const words = wordsOf(scenario, sampling, (game) => plainText(tellGame(game, 'all')), thinkingDecider);
  const { byPolicy, stopped } =
    options.compare === true
      ? await compare(scenario, sampling, run, options.workers)
      : { byPolicy: [], stopped: run.stopped };
  const { records, failed } = keepRecords(options, scenario, sampling, run.tally);
  if (options.json) {
    const extras = {
      ...(options.compare === true ? { byPolicy } : {}),
      ...(options.records === undefined ? {} : { records }),
    };
    terminal.json({ stopped, ...report, words, ...extras });
  } else tellSample(terminal, scenario, report, { turns: showsTurns(options), byPolicy, records, words });
  // The counts are printed before the failure to save some of the records.
  if (failed !== undefined) throw failed;
  if (run.stopped) endStopped(terminal, stopSentence(report.plays + report.failures, runs));
  else if (stopped) endStopped(terminal, 'Stopped before every policy had been played.');
  else if (report.failures > 0) process.exitCode = exits.wrong;
}

function showsTurns({ turns, byTurn }: Options): boolean {
  return turns === true || byTurn === true;
}

/** Ends the command where `--why` stands with what it takes the place of. */
function requireNothingBeside(options: Options): void {
  const { compare, records, policy } = options;
  const others = [
    ...(compare ? ['--compare'] : []),
    ...(showsTurns(options) ? ['--turns'] : []),
    ...(records === undefined ? [] : ['--records']),
    ...(policy === 'least-used' ? ['--policy least-used'] : []),
  ];
  if (others.length === 0) return;
  throw new Failure(exits.usage, `--why cannot be used with ${others.join(', ')}. Run them apart.`);
}

/** Writes the records that were asked for; a failure to write them is returned, so that it can be reported after the counts. */
function keepRecords(
  { records: folder, rare }: Options,
  scenario: Scenario,
  sampling: Sampling,
  tally: SampleTally,
): { readonly records: readonly WrittenRecord[]; readonly failed?: Failure } {
  if (folder === undefined) return { records: [] };
  try {
    return { records: writeRecords(folder, scenario, sampling, tally, rare) };
  } catch (thrown) {
    if (thrown instanceof Failure) return { records: [], failed: thrown };
    throw thrown;
  }
}

/** The endings by every policy, the sample's own first; as far as it came when it is stopped. */
async function compare(
  scenario: Scenario,
  sampling: Sampling,
  done: Played<SampleTally>,
  workers?: number,
): Promise<{ readonly byPolicy: readonly PolicyEndings[]; readonly stopped: boolean }> {
  const played = [{ sampling, run: done }];
  let stopped = done.stopped;
  for (const policy of compared) {
    if (policy === sampling.policy || stopped) continue;
    const other: Sampling = { ...sampling, policy };
    const run = await runPlays('sample', scenario, other, workers);
    stopped = run.stopped;
    // A policy that was stopped before its first plays has nothing to compare.
    if (!stopped || reportOf(scenario, other, run.tally).plays > 0) played.push({ sampling: other, run });
  }
  const samplings = played.map((one) => one.sampling);
  const scores = compareScores(scenario, stopped ? [] : samplings, thinkingDecider);
  const byPolicy = played.map(({ sampling: { policy }, run }, at) => {
    const { plays, endings, families } = reportOf(scenario, sampling, run.tally);
    return { policy, plays, endings, families, scores: scores[at] ?? [] };
  });
  return { byPolicy, stopped };
}

function collect(value: string, so: readonly string[] = []): readonly string[] {
  return [...so, value];
}

function readActors(scenario: Scenario, named: readonly string[]): Record<string, PolicyKind> {
  return Object.fromEntries(
    named.map((text) => {
      const [actor = '', policy = ''] = text.split('=');
      const kind = policyKinds.find((one) => one === policy);
      if (kind !== undefined) return [seatOf(scenario, actor).id, kind];
      throw new Failure(
        exits.usage,
        `"${text}" does not name a policy. Write an actor, an equals sign and one of ${policyKinds.join(', ')}: --actor ${scenario.actors[0]?.id ?? 'north'}=hold`,
      );
    }),
  );
}
