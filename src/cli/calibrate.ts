import { type Command, Option } from 'commander';
import {
  type CalibratedRate,
  type Calibration,
  calibrationOf,
  dataSets,
  type Measure,
  type SamplePolicy,
  type Verdict,
} from '../analysis/index';
import { policyKinds, type Scenario } from '../scenario/index';
import { loadScenario } from './load';
import { runPlays } from './run-plays';
import { wholeNumber } from './sample';
import { endStopped, stoppedAtNothing, stopSentence } from './stopped';
import { percent, percents } from './tables';
import type { Terminal } from './terminal';

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
    .summary("set a scenario's rates beside those of real crises")
    .description(
      'Plays many games without people and sets their rates (agreement with and without mediation, violence and its answers, war, reciprocated disputes) beside those of the International Crisis Behavior and Militarized Interstate Dispute data, each with its interval, the band it is held to, and a verdict.',
    )
    .argument('<scenario>', 'a scenario folder, a .crisis.json file, or the id of a shipped scenario')
    .option('--runs <number>', 'how many plays', wholeNumber(1, 10_000_000), 20_000)
    .option('--seed <number>', "the first play's seed; the others follow it", wholeNumber(0, 0xffffffff), 1)
    .addOption(
      new Option('--policy <policy>', 'who plays: each actor by its own policy, or all by one')
        .choices(['own', ...policyKinds])
        .default('own'),
    )
    .option('--workers <number>', 'threads; as many as there are cores unless told', wholeNumber(1, 256))
    .option('--json', 'print the figures as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  demarche calibrate iran-pakistan-2024\n  demarche calibrate my-crisis --runs 100000 --json > rates.json',
    )
    .action(async (argument: string, { runs, seed, policy, workers, json = false }: Options) => {
      const scenario = loadScenario(terminal, argument);
      const sampling = { runs, seed, policy };
      const { tally, stopped } = await runPlays('rates', scenario, sampling, workers);
      const calibration = calibrationOf(scenario, sampling, tally);
      if (stopped && calibration.plays === 0) throw stoppedAtNothing();
      if (json) terminal.say(JSON.stringify({ stopped, ...calibration, dataSets, note }, undefined, 2));
      else tell(terminal, scenario, calibration);
      if (stopped) endStopped(terminal, stopSentence(calibration.plays, runs));
    });
}

const note =
  'The rates are of many crises, and a scenario is one: a share outside its band is a question to the author, not yet a fault. They are no probabilities for any real case.';

const titles: Readonly<Record<Measure, string>> = {
  mediation: 'Mediation',
  'formal-with-mediation': 'Formal agreement, with mediation',
  'formal-without-mediation': 'Formal agreement, without mediation',
  'agreement-with-mediation': 'Formal or semi-formal agreement, with mediation',
  'agreement-without-mediation': 'Formal or semi-formal agreement, without mediation',
  violence: 'Any violence',
  war: 'Full-scale war',
  'violence-answered': 'Violence answered by violence',
  'display-answered': 'A show of force answered by violence',
  reciprocation: 'A dispute reciprocated',
};

const verdicts: Readonly<Record<Verdict, string>> = {
  inside: 'Inside the band.',
  above: 'Above the band.',
  below: 'Below the band.',
  across: 'On an edge of the band; more plays would tell.',
  'no-cases': 'Not comparable: nothing of the kind came in these plays.',
  'no-mediation':
    'Not comparable: nobody can mediate here (CAMEO 045, or 038 by two sides, among the options).',
  'no-such-ending': 'Not comparable: no ending of the scenario is of that kind.',
  'no-such-orders': 'Not comparable: no two playable sides have such options towards each other.',
};

function tell(terminal: Terminal, scenario: Scenario, { plays, sampling, rates }: Calibration): void {
  const { paint } = terminal;
  const by =
    sampling.policy === 'own' ? "each actor's own policy" : `the policy "${sampling.policy}" for all`;
  terminal.write(`${scenario.about.title}: ${plays} plays by ${by}, beside real crises`, {
    paint: paint.bold,
  });
  for (const rate of rates) tellRate(terminal, rate);
  terminal.say();
  terminal.write(note);
  terminal.say();
  terminal.say(paint.bold('Data'));
  for (const { name, cite } of Object.values(dataSets)) terminal.write(`${name}. ${cite}`, { indent: 2 });
}

function tellRate(terminal: Terminal, { base, band, plays, verdict }: CalibratedRate): void {
  const { paint } = terminal;
  const isFine = verdict === 'inside' || verdict.startsWith('no-');
  terminal.say();
  terminal.say(paint.bold(titles[base.measure]));
  if (plays.of > 0) {
    terminal.write(
      `Plays: ${percent(plays.share)} (${percents(plays)}), ${plays.count} of ${plays.of} ${casesOf[base.unit]}.`,
      { indent: 2 },
    );
  }
  terminal.write(
    `${base.data.toUpperCase()}: ${percent(base.share)} (${percents(base)}), ${base.count} of ${base.of}: ${base.says}.`,
    { indent: 2 },
  );
  const whose = band.by === 'ours' ? 'our own, by design' : "the rate's own interval";
  terminal.write(`Band: ${percents(band)} (${whose}). ${verdicts[verdict]}`, {
    indent: 2,
    paint: isFine ? (line) => line : paint.yellow,
  });
}

/** What a case of each unit is in a play. */
const casesOf: Readonly<Record<CalibratedRate['base']['unit'], string>> = {
  crisis: 'plays',
  'crisis actor': 'sides that could answer',
  dispute: 'pairs of sides between which one began',
};
