import type { Estimate, SamplePolicy, SampleReport, SeatScore, Words } from '../../analysis/index';
import { counted } from '../../base/index';
import type { Scenario } from '../../scenario/index';
import { familiesTitle, lexiconOf, nameOf } from '../../words/index';
import type { WrittenRecord } from '../files/sample-records';
import { seedsOf } from '../seeds';
import { stopSentence } from '../terminal/stopped';
import { percent, shareCells, shareHeads, table } from '../terminal/tables';
import type { Terminal } from '../terminal/terminal';
import { indicatorLabel } from './indicator-label';
import { tellTurns } from './turns-tell';

/** How plays end when all actors play by one policy. */
export interface PolicyEndings {
  readonly policy: SamplePolicy;
  readonly plays: number;
  readonly endings: SampleReport['endings'];
  readonly families: SampleReport['families'];
  /** By seat with objectives: its score, and how that differs from the sample's own with the same luck. */
  readonly scores: readonly SeatScore[];
}

/** What is told beside the counts. */
export interface Extras {
  readonly turns: boolean;
  readonly byPolicy: readonly PolicyEndings[];
  readonly records: readonly WrittenRecord[];
  readonly words: Words;
}

/** Tells a sample in tables that fit the terminal. */
export function tellSample(
  terminal: Terminal,
  scenario: Scenario,
  report: SampleReport,
  { turns, byPolicy, records, words }: Extras,
): void {
  const { paint } = terminal;
  const { runs, seed } = report.sampling;
  const done = report.plays + report.failures;
  const plays = report.plays === runs ? counted(runs, 'play') : `${report.plays} of ${counted(runs, 'play')}`;
  // Threads stop at different places, so what is counted by then has no last seed.
  const seeds = done === runs ? seedsOf(seed, runs) : `seeds from ${seed} on`;
  terminal.wrapped(`${scenario.about.title}: ${plays} by ${tellPlayers(report)}, ${seeds}`, {
    paint: paint.bold,
  });
  if (done < runs) terminal.wrapped(stopSentence(done, runs), { paint: paint.yellow });
  if (report.sampling.policy === 'least-used') {
    terminal.wrapped(
      'Plays that choose what was used least show in few plays what can happen. Their shares say nothing about how often it does.',
      { paint: paint.yellow },
    );
  }
  table(terminal, 'Endings', shareHeads, [
    ...report.endings.map((row) => [`${row.id} (${row.family})`, ...shareCells(row)]),
  ]);
  table(terminal, familiesTitle, shareHeads, [...report.families.map((row) => [row.id, ...shareCells(row)])]);
  table(terminal, 'Length of a play', shareHeads, [
    ...report.turns.map((row) => [counted(row.turns, 'turn'), ...shareCells(row)]),
  ]);
  tellWords(terminal, words);
  tellPolicies(terminal, report, byPolicy);
  tellScores(terminal, scenario, byPolicy);
  tellForce(terminal, scenario, report);
  for (const actor of scenario.actors) {
    const rows = report.options
      .filter((row) => row.actor === actor.id)
      .map(({ option, ordered, open, outcomes }) => [
        option,
        `${ordered}`,
        open === 0 ? 'never available' : `${open}`,
        outcomes.map(({ id, share }) => `${id} ${percent(share)}`).join(', '),
      ]);
    table(terminal, `Options of ${actor.name}`, ['', 'ordered', 'turns available', 'outcomes'], rows);
  }
  table(
    terminal,
    'Injects',
    ['', 'share of plays'],
    report.injects.map(({ id, share }) => [id, percent(share)]),
  );
  table(
    terminal,
    'Rules',
    ['', 'share of plays'],
    report.rules.map(({ id, share }) => [id, percent(share)]),
  );
  tellIndicators(terminal, scenario, report);
  if (turns) tellTurns(terminal, scenario, report);
  tellNever(terminal, report);
  tellFailures(terminal, report);
  table(
    terminal,
    'Records',
    ['shows', 'seed', 'file'],
    records.map((record) => [record.shows.join(', '), `${record.seed}`, record.file]),
  );
}

function tellPlayers({ sampling: { policy, byActor = {} } }: SampleReport): string {
  const all =
    policy === 'own'
      ? "each actor's own policy"
      : policy === 'least-used'
        ? 'what was used least'
        : `the policy "${policy}" for all`;
  const others = Object.entries(byActor).map(([actor, one]) => `${actor} by "${one}"`);
  return [all, ...others].join(', ');
}

function tellWords(terminal: Terminal, { plays, least, mean, most }: Words): void {
  if (plays === 0) return;
  terminal.wrapped(
    `Written out in full, a play has about ${counted(mean, 'word')} (${least} to ${most} in ${plays}), without briefs and options.`,
    { indent: 2 },
  );
}

function tellPolicies(terminal: Terminal, report: SampleReport, byPolicy: readonly PolicyEndings[]): void {
  if (byPolicy.length === 0) return;
  const isUneven = byPolicy.some(({ plays }) => plays !== byPolicy[0]?.plays);
  table(
    terminal,
    'Endings by policy',
    ['', ...byPolicy.map(({ policy }) => policy)],
    [
      // Only where Ctrl-C cut one of them short do they differ.
      ...(isUneven ? [['(plays)', ...byPolicy.map(({ plays }) => `${plays}`)]] : []),
      ...report.endings.map(({ id }, at) => [
        id,
        ...byPolicy.map(({ endings }) => percent(endings[at]?.share ?? 0)),
      ]),
    ],
  );
}

function tellForce(terminal: Terminal, scenario: Scenario, { force }: SampleReport): void {
  const name = (id: string) => scenario.actors.find((actor) => actor.id === id)?.name ?? id;
  table(terminal, 'Use of force (CAMEO 18 to 20)', shareHeads, [
    ['Plays with any force', ...shareCells(force.plays)],
    ['Plays with force between playable sides', ...shareCells(force.betweenPlayable)],
    ...force.together.map((row) => [
      `${row.actors.map(name).join(' and ')} begin in the same turn`,
      ...shareCells(row),
    ]),
    ...force.answered.map((row) => [
      `${name(row.first)} begins, ${name(row.second)} responds later`,
      ...shareCells(row),
    ]),
  ]);
}

function tellIndicators(terminal: Terminal, scenario: Scenario, { indicators }: SampleReport): void {
  table(
    terminal,
    'Indicators at the end',
    ['', 'least', 'quarter', 'middle', 'quarter', 'most', 'mean'],
    indicators.flatMap((row) => {
      if (lexiconOf(scenario).indicator(row.id)?.deadline !== undefined) return [];
      const label = indicatorLabel(scenario, row.id);
      const { least, lowerQuarter, middle, upperQuarter, most, mean } = row;
      return [[label, ...[least, lowerQuarter, middle, upperQuarter, most].map(String), mean.toFixed(1)]];
    }),
  );
}

/** The scores of each seat by every policy, on the same seeds. */
function tellScores(terminal: Terminal, scenario: Scenario, byPolicy: readonly PolicyEndings[]): void {
  const [own] = byPolicy;
  for (const { actor } of own?.scores ?? []) {
    table(
      terminal,
      `Score of ${nameOf(lexiconOf(scenario), actor)} by policy, and the difference from "${own?.policy}" with the same seeds`,
      ['', 'score', '95 % interval', 'difference', '95 % interval'],
      byPolicy.flatMap(({ policy, scores }) =>
        scores
          .filter((one) => one.actor === actor)
          .map(({ score, difference }) => [policy, ...scoreCells(score), ...scoreCells(difference)]),
      ),
    );
  }
}

function scoreCells({ mean, low, high }: Estimate): readonly string[] {
  return [mean.toFixed(2), `${low.toFixed(2)} to ${high.toFixed(2)}`];
}

function tellFailures(terminal: Terminal, { failures, failed }: SampleReport): void {
  if (failures === 0) return;
  const { paint } = terminal;
  terminal.line();
  terminal.wrapped(`Plays that failed because of a fault, not counted above: ${failures}.`, {
    paint: paint.red,
  });
  for (const { seed, message } of failed) terminal.wrapped(`seed ${seed}: ${message}`, { indent: 2 });
}

function tellNever(
  terminal: Terminal,
  { neverOpen, neverOrdered, endings, injects, plays }: SampleReport,
): void {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Options that were never available', neverOpen],
    ['Options that were available but never ordered', neverOrdered],
    ['Endings never reached', endings.filter(({ count }) => count === 0).map(({ id }) => id)],
    ['Injects that never happened', injects.filter(({ count }) => count === 0).map(({ id }) => id)],
  ];
  terminal.line();
  for (const [what, names] of lists) {
    const { paint } = terminal;
    if (names.length === 0) terminal.wrapped(`${what}: none.`);
    else
      terminal.wrapped(`${what} in ${counted(plays, 'play')}: ${names.join(', ')}.`, { paint: paint.yellow });
  }
}
