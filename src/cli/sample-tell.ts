import type { Share } from '../analysis/index';
import { indicatorLabel } from '../engine/index';
import type { Scenario } from '../scenario/index';
import type { SampleReport } from './sample-report';
import type { Terminal } from './terminal';
import { fill, lengthOf } from './wrap';

/** Tells a sample in tables that fit the terminal. */
export function tellSample(terminal: Terminal, scenario: Scenario, report: SampleReport): void {
  const { runs, seed, policy } = report.sampling;
  const by = policy === 'own' ? "each actor's own policy" : `the policy "${policy}" for all`;
  terminal.write(`${scenario.about.title}: ${runs} plays by ${by}, seeds ${seed} to ${seed + runs - 1}`, {
    paint: terminal.paint.bold,
  });
  table(
    terminal,
    'Endings',
    ['', 'share', '95 % interval', 'plays'],
    [...report.endings.map((row) => [`${row.id} (${row.family})`, ...shareCells(row)])],
  );
  table(
    terminal,
    'Families of endings',
    ['', 'share', '95 % interval', 'plays'],
    [...report.families.map((row) => [row.id, ...shareCells(row)])],
  );
  table(
    terminal,
    'Length of a play',
    ['', 'share', '95 % interval', 'plays'],
    [
      ...report.turns.map((row) => [
        `${row.turns} ${row.turns === 1 ? 'turn' : 'turns'}`,
        ...shareCells(row),
      ]),
    ],
  );
  tellForce(terminal, scenario, report);
  for (const actor of scenario.actors) {
    const rows = report.options
      .filter((row) => row.actor === actor.id)
      .map(({ option, ordered, open, outcomes }) => [
        option,
        `${ordered}`,
        open === 0 ? 'never open' : `${open}`,
        outcomes.map(({ id, share }) => `${id} ${percent(share)}`).join(', '),
      ]);
    table(terminal, `Options of ${actor.name}`, ['', 'ordered', 'turns open', 'outcomes'], rows);
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
  tellNever(terminal, report);
}

function tellForce(terminal: Terminal, scenario: Scenario, { force }: SampleReport): void {
  const name = (id: string) => scenario.actors.find((actor) => actor.id === id)?.name ?? id;
  table(
    terminal,
    'Use of force (CAMEO 18 to 20)',
    ['', 'share', '95 % interval', 'plays'],
    [
      ['Plays with any force', ...shareCells(force.plays)],
      ['Plays with force between playable sides', ...shareCells(force.betweenPlayable)],
      ...force.together.map((row) => [
        `${row.actors.map(name).join(' and ')} begin in one turn`,
        ...shareCells(row),
      ]),
      ...force.answered.map((row) => [
        `${name(row.first)} begins, ${name(row.second)} answers later`,
        ...shareCells(row),
      ]),
    ],
  );
}

function tellIndicators(terminal: Terminal, scenario: Scenario, { indicators }: SampleReport): void {
  table(
    terminal,
    'Indicators at the end',
    ['', 'least', 'quarter', 'middle', 'quarter', 'most', 'mean'],
    indicators.map((row) => {
      const indicator = scenario.indicators.find(({ id }) => id === row.id);
      const label = indicator === undefined ? row.id : indicatorLabel(scenario, indicator);
      const { least, lowerQuarter, middle, upperQuarter, most, mean } = row;
      return [label, ...[least, lowerQuarter, middle, upperQuarter, most].map(String), mean.toFixed(1)];
    }),
  );
}

function tellNever(
  terminal: Terminal,
  { neverOpen, neverOrdered, endings, injects, sampling }: SampleReport,
): void {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Options that were never open', neverOpen],
    ['Options that were open and never ordered', neverOrdered],
    ['Endings never reached', endings.filter(({ count }) => count === 0).map(({ id }) => id)],
    ['Injects that never happened', injects.filter(({ count }) => count === 0).map(({ id }) => id)],
  ];
  terminal.say();
  for (const [what, names] of lists) {
    const { paint } = terminal;
    if (names.length === 0) terminal.write(`${what}: none.`);
    else terminal.write(`${what} in ${sampling.runs} plays: ${names.join(', ')}.`, { paint: paint.yellow });
  }
}

function shareCells({ share, low, high, count, of }: Share): readonly string[] {
  return [percent(share), of === 0 ? '' : `${percent(low)} to ${percent(high)}`, `${count} of ${of}`];
}

/** A share in percent with one decimal: `12.5 %`. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** Writes rows under a title: the first and any last column of words to the left, figures to the right. */
function table(
  terminal: Terminal,
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  if (rows.length === 0) return;
  const { paint } = terminal;
  const isWords = heads.map((head, at) => at === 0 || head === 'outcomes');
  const widths = heads.map((head, at) =>
    Math.max(lengthOf(head), ...rows.map((row) => lengthOf(row[at] ?? ''))),
  );
  const rest = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
  const first = Math.max(16, Math.min(widths[0] ?? 0, terminal.width - 2 - (isWords.at(-1) ? 24 : rest)));
  const line = (cells: readonly string[]) => {
    const [name = '', ...others] = cells;
    const short = lengthOf(name) > first ? `${[...name].slice(0, first - 1).join('')}…` : name;
    const filled = others.map((cell, at) =>
      fill(cell, widths[at + 1] ?? 0, isWords[at + 1] ? 'left' : 'right'),
    );
    return `  ${[fill(short, first), ...filled].join('  ')}`.trimEnd();
  };
  terminal.say();
  terminal.say(paint.bold(title));
  terminal.say(paint.dim(line(heads)));
  for (const row of rows) terminal.say(line(row));
}
