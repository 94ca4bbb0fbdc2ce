import type { SampleReport } from '../../analysis/index';
import type { Actor, Indicator, Scenario, Track } from '../../scenario/index';
import { table } from '../terminal/tables';
import type { Terminal } from '../terminal/terminal';
import { indicatorLabel } from './indicator-label';

/** Tells a sample turn by turn: where each indicator stands, and which options of each track are open and ordered. */
export function tellTurns(terminal: Terminal, scenario: Scenario, report: SampleReport): void {
  terminal.line();
  terminal.line(terminal.paint.bold('In each turn'));
  terminal.wrapped(
    'Where an indicator stands after each turn: "-" is where nine plays in ten lie, "=" where the middle half lies, and "|" their middle.',
    { indent: 2 },
  );
  scenario.indicators.forEach((indicator, at) => {
    if (indicator.deadline === undefined) tellIndicator(terminal, scenario, indicator, report, at);
  });
  terminal.line();
  terminal.wrapped(
    'How options are used: in how many of 100 plays that came to a turn each was ordered in it and, behind the stroke, could have been; where nothing stands behind, it could have been in all of them. "-" says that it could not be ordered in any.',
    { indent: 2 },
  );
  for (const actor of scenario.actors) {
    for (const track of actor.tracks) tellTrack(terminal, actor, track, report);
  }
}

/** Columns of the picture of an indicator. */
const pictureWidth = 28;

function tellIndicator(
  terminal: Terminal,
  scenario: Scenario,
  indicator: Indicator,
  { byTurn }: SampleReport,
  at: number,
): void {
  table(
    terminal,
    `${indicatorLabel(scenario, indicator.id)}, ${indicator.min} to ${indicator.max}`,
    ['after turn', '', '5 %', 'middle', '95 %', 'mean'],
    byTurn.flatMap(({ turn, indicators }) => {
      const spread = indicators[at];
      if (spread === undefined) return [];
      const { lowerTail, middle, upperTail, mean } = spread;
      const values = [lowerTail, middle, upperTail].map(String);
      return [[turn === 0 ? 'start' : `${turn}`, pictureOf(indicator, spread), ...values, mean.toFixed(1)]];
    }),
  );
}

type Spread = SampleReport['indicators'][number];

/** The spread of an indicator over its whole range, in characters. */
function pictureOf({ min, max }: Indicator, spread: Spread): string {
  const columnOf = (value: number) => Math.round(((value - min) / (max - min)) * (pictureWidth - 1));
  const isWithin = (column: number, from: number, to: number) =>
    column >= columnOf(from) && column <= columnOf(to);
  return Array.from({ length: pictureWidth }, (_, column) => {
    if (column === columnOf(spread.middle)) return '|';
    if (isWithin(column, spread.lowerQuarter, spread.upperQuarter)) return '=';
    return isWithin(column, spread.lowerTail, spread.upperTail) ? '-' : '.';
  }).join('');
}

/** Columns that a turn takes, with the gap before it, and that names have at least. */
const cellWidth = 7;
const nameWidth = 22;

function tellTrack(terminal: Terminal, actor: Actor, track: Track, { optionsByTurn }: SampleReport): void {
  const own = actor.options.filter((option) => option.track === track.id).map(({ id }) => id);
  const columns = Math.max(1, Math.floor((terminal.width - 2 - nameWidth) / cellWidth));
  for (let from = 0; from < optionsByTurn.length; from += columns) {
    const turns = optionsByTurn.slice(from, from + columns);
    const givenIn = (turn: (typeof turns)[number], id: string) =>
      turn.options.find(({ actor: of, option }) => of === actor.id && option === id);
    const rows = own
      .filter((id) => turns.some((turn) => givenIn(turn, id) !== undefined))
      .map((id) => [id, ...turns.map((turn) => sayUse(givenIn(turn, id), turn.plays))]);
    const held = turns.map((turn) => {
      const ordered = own.reduce((sum, id) => sum + (givenIn(turn, id)?.ordered ?? 0), 0);
      return inHundred(turn.plays - ordered, turn.plays);
    });
    table(
      terminal,
      `${actor.name}, ${track.label}`,
      ['in turn', ...turns.map(({ turn }) => `${turn}`)],
      [...rows, ['(no order)', ...held]],
    );
  }
}

function sayUse(use: { readonly open: number; readonly ordered: number } | undefined, plays: number): string {
  if (use === undefined) return '-';
  const ordered = inHundred(use.ordered, plays);
  return use.open === plays ? ordered : `${ordered}/${inHundred(use.open, plays)}`;
}

/** Of 100, in whole numbers; neither none nor all of them unless it is so. */
function inHundred(count: number, of: number): string {
  if (count > 0 && count < of / 200) return '<1';
  const rounded = Math.round((100 * count) / of);
  return rounded === 100 && count < of ? '99' : `${rounded}`;
}
