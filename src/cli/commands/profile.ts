import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type Effort,
  type EscalationProfile,
  type ProfileSampling,
  profileOf,
  sampledEffort,
} from '../../analysis/index';
import { counted } from '../../base/index';
import { type ActorId, type PolicyKind, policyKinds, rungs, type Scenario } from '../../scenario/index';
import { familiesTitle } from '../../words/index';
import { loadScenario } from '../files/load';
import { seatOf } from '../seats';
import { requireSeeds } from '../seeds';
import { helpEnd } from '../terminal/help-end';
import { progressOf } from '../terminal/progress';
import { endStopped, stoppedAtNothing, stopSentence } from '../terminal/stopped';
import { percent, percents, table } from '../terminal/tables';
import type { Terminal } from '../terminal/terminal';
import { runProfile } from '../threads/run-profile';
import { firstSeedOption, scenarioArgument, wholeNumber, workersOption } from './options';

interface Options {
  readonly policy: readonly PolicyKind[];
  readonly only?: string;
  readonly runs: number;
  readonly seed: number;
  readonly plays: number;
  readonly positions: number;
  readonly workers?: number;
  readonly json?: boolean;
}

/** One profile with who played how. */
interface Named {
  readonly policy: PolicyKind;
  readonly policies: Readonly<Record<ActorId, string>>;
  readonly profile: EscalationProfile;
}

const usual: readonly PolicyKind[] = ['weights', 'logit', 'cautious', 'hawkish', 'unpredictable', 'random'];

/** Adds `profile`: how high each way of playing climbs. */
export function addProfile(program: Command, terminal: Terminal): void {
  program
    .command('profile')
    .summary('measure how far each way of playing escalates')
    .description(
      'Plays many games without people, with the playable actors following one policy after another, and shows how far each policy escalates: its acts on the compact escalation ladder turn by turn, the mean Goldstein weight, the escalation score of Rivera et al. (2024), and the kinds of ending. Ctrl-C stops and prints what has been found.',
    )
    .argument(...scenarioArgument)
    .addOption(
      new Option('--policy <policy...>', `policies to measure, one after another: ${policyKinds.join(', ')}`)
        .argParser(readPolicy)
        .default(usual, usual.join(', ')),
    )
    .option('--only <actor>', 'only this actor follows the policy; the others follow their weights')
    .option('--runs <number>', 'how many plays of each', wholeNumber(1, 1_000_000), 1000)
    .option(...firstSeedOption)
    .option(
      '--plays <number>',
      'plays that a thinking actor looks at for each decision',
      wholeNumber(1, 100_000),
      sampledEffort.plays,
    )
    .option(
      '--positions <number>',
      'positions that a thinking actor keeps in mind',
      wholeNumber(1, 10_000),
      sampledEffort.positions,
    )
    .option(...workersOption)
    .option('--json', 'print the figures as JSON')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        [
          'profile iran-pakistan-2024',
          'profile iran-pakistan-2024 --policy hawkish cautious --only iran --runs 10000',
        ],
        '0 measured, 1 the scenario has errors, 2 it could not be read, 64 the command line is not valid, 130 stopped by Ctrl-C.',
      ),
    )
    .action((argument: string, options: Options) => profileCommand(terminal, argument, options));
}

/** One more policy of the list; whatever follows `--policy` is taken for one, the scenario too. */
function readPolicy(value: string, so: readonly PolicyKind[]): readonly PolicyKind[] {
  const kind = policyKinds.find((one) => one === value);
  if (kind !== undefined) return so === usual ? [kind] : [...so, kind];
  throw new InvalidArgumentError(
    `It is not one of ${policyKinds.join(', ')}. If it is the scenario, put it before --policy.`,
  );
}

async function profileCommand(terminal: Terminal, argument: string, options: Options): Promise<void> {
  requireSeeds(options);
  const scenario = loadScenario(terminal, argument);
  const only = options.only === undefined ? undefined : seatOf(scenario, options.only).id;
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  try {
    const found: Named[] = [];
    for (const policy of options.policy) {
      if (stop.signal.aborted) break;
      const byActor = policiesFor(scenario, policy, only);
      const profile = await measure(scenario, byActor, options, stop.signal);
      // Ctrl-C can come before the first plays of a policy, which then has no averages.
      if (profile.plays === 0) break;
      const named = { policy, policies: byActor, profile };
      found.push(named);
      if (!options.json) tell(terminal, scenario, named, options.runs, only);
    }
    if (found.length === 0) throw stoppedAtNothing();
    const cut = stopOf(found, options);
    if (options.json) {
      const { runs, seed, plays, positions } = options;
      terminal.json({
        scenario: scenario.about.id,
        stopped: cut !== undefined,
        hash: scenario.hash,
        runs,
        seed,
        plays,
        positions,
        rungs,
        profiles: found,
      });
    } else if (found.length > 1) tellTogether(terminal, found, options.runs);
    if (cut !== undefined) endStopped(terminal, cut);
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
}

/** What Ctrl-C left undone: the policy in which it came, and those that it came before; nothing where all was done. */
function stopOf(found: readonly Named[], { policy, runs }: Options): string | undefined {
  const last = found.at(-1);
  const left = policy.slice(found.length);
  const isCut = last !== undefined && last.profile.plays < runs;
  if (!isCut && left.length === 0) return undefined;
  const begun = isCut ? `"${last.policy}": ${stopSentence(last.profile.plays, runs)}` : 'Stopped by Ctrl-C.';
  return left.length === 0 ? begun : `${begun} Not measured: ${left.join(', ')}.`;
}

/** The policy of every actor: the measured one for those who can be played, or for one of them alone. */
function policiesFor(
  { actors }: Scenario,
  policy: PolicyKind,
  only: ActorId | undefined,
): Readonly<Record<ActorId, PolicyKind>> {
  return Object.fromEntries(
    actors.map((actor): [ActorId, PolicyKind] => {
      if (!actor.playable) return [actor.id, actor.policy.kind];
      return [actor.id, only === undefined || only === actor.id ? policy : 'weights'];
    }),
  );
}

async function measure(
  scenario: Scenario,
  byActor: ProfileSampling['byActor'],
  { runs, seed, plays, positions, workers }: Options,
  signal: AbortSignal,
): Promise<EscalationProfile> {
  const effort: Effort = { plays, positions };
  const sampling: ProfileSampling = {
    policy: 'own',
    runs,
    seed,
    ...(byActor === undefined ? {} : { byActor }),
  };
  const progress = progressOf(runs, 'plays');
  try {
    const tally = await runProfile(scenario, sampling, effort, progress.step, signal, workers);
    return profileOf(scenario, tally);
  } finally {
    progress.done();
  }
}

function tell(
  terminal: Terminal,
  scenario: Scenario,
  { policy, profile }: Named,
  runs: number,
  only?: ActorId,
): void {
  const who =
    only === undefined ? 'by those who can be played' : `by ${only}, with the others following their weights`;
  const { turns, families, plays } = profile;
  const count = plays < runs ? `${plays} of ${counted(runs, 'play')}` : counted(plays, 'play');
  terminal.line();
  terminal.wrapped(`${scenario.about.title}: ${count}, "${policy}" ${who}`, { paint: terminal.paint.bold });
  if (plays < runs) terminal.wrapped(stopSentence(plays, runs), { paint: terminal.paint.yellow });
  table(
    terminal,
    'Acts by turn',
    ['turn', 'acts', ...rungs.slice(0, -1), 'highest', 'Goldstein', 'score'],
    turns.map((turn) => [
      `${turn.turn}`,
      turn.acts.toFixed(2),
      ...turn.rungs.slice(0, -1).map(percent),
      turn.highest.toFixed(2),
      turn.goldstein.toFixed(2),
      turn.score.toFixed(2),
    ]),
  );
  table(
    terminal,
    familiesTitle,
    ['', 'share', '95 % interval'],
    families.map((family) => [family.id, percent(family.share), percents(family)]),
  );
}

function tellTogether(terminal: Terminal, found: readonly Named[], runs: number): void {
  table(
    terminal,
    'Side by side: averages per play with their 95 percent intervals',
    ['', 'highest rung', 'Goldstein', 'score per turn', 'force'],
    found.map(({ policy, profile: { plays, highest, goldstein, score, rungs: shares } }) => [
      plays < runs ? `${policy} (${counted(plays, 'play')})` : policy,
      ...[highest, goldstein, score].map(
        ({ mean, low, high }) => `${mean.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`,
      ),
      percent(shares[5] ?? 0),
    ]),
  );
}
