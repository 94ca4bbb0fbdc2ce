import type { BalancedShare, BalanceReport, Dial } from '../../analysis/index';
import { counted } from '../../base/index';
import type { Draft, Path, Scenario } from '../../scenario/index';
import { seedsOf } from '../seeds';
import { stopSentence } from '../terminal/stopped';
import { percent, percents, table } from '../terminal/tables';
import type { Terminal } from '../terminal/terminal';

/** What no share says; told with every balance. */
export const note =
  'Shares describe this model and who was assumed to decide in it; a band is what its author wants, and no measure of the world.';

/** Where a number of the document stands, and how it is written there. */
interface DialPlace {
  readonly place: string;
  readonly written: string;
}

interface Telling {
  /** How many numbers are told for each share. */
  readonly top: number;
  readonly placeOf: (move: { readonly path: Path }) => DialPlace;
}

/** Finds the numbers of a document: the file in the scenario's folder with the line, and what stands there. */
export function dialPlaces({ document, placeOf }: Draft): Telling['placeOf'] {
  return ({ path }) => {
    const { file, line } = placeOf(path);
    return { place: `${file}:${line}`, written: writtenAt(document, path) };
  };
}

/** What a document has at a path: a number, or the text of an expression; of a list of holds that is one number, that number. */
function writtenAt(document: unknown, path: Path): string {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) break;
    value = Reflect.get(value, key);
  }
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

/** Tells shares beside bands, and what moves them. */
export function tellBalance(
  terminal: Terminal,
  scenario: Scenario,
  report: BalanceReport,
  { top, placeOf }: Telling,
): void {
  const { paint } = terminal;
  const { plays, balancing, shares } = report;
  const { runs, seed } = balancing;
  const seeds = plays === runs ? seedsOf(seed, runs) : `seeds from ${seed} on`;
  terminal.wrapped(
    `${scenario.about.title}: ${counted(plays, 'play')} by the sides' own policies, ${seeds}`,
    { paint: paint.bold },
  );
  if (plays < runs) terminal.wrapped(stopSentence(plays, runs), { paint: paint.yellow });
  if (scenario.actors.some(({ id, policy }) => policy.kind !== report.policies[id])) {
    terminal.wrapped(
      'Sides that think before they order went by their weights here, or by even chances where they have none.',
    );
  }
  table(
    terminal,
    'Shares',
    ['', 'wanted', 'found', '95 % interval', 'verdict'],
    shares.map((share) => [
      nameOf(share),
      bandOf(share),
      percent(share.share),
      percents(share),
      verdictOf(share),
    ]),
  );
  if (shares.every(({ wanted }) => wanted === undefined)) {
    terminal.line();
    terminal.wrapped(
      'This crisis does not say which shares its author wants. With bands in about.targets they are compared here; docs/scenario-format.md shows how.',
    );
  }
  if (top > 0) tellAllMoves(terminal, report, { top, placeOf });
  terminal.line();
  terminal.wrapped(note);
}

function tellAllMoves(
  terminal: Terminal,
  { shares, dials, balancing }: BalanceReport,
  telling: Telling,
): void {
  const { change } = balancing;
  terminal.line();
  if (dials === 0) {
    terminal.wrapped('There is no number to change: nothing has odds, and no side goes by weights.');
    return;
  }
  terminal.wrapped(
    `${counted(dials, 'number')} ${dials === 1 ? 'was' : 'were'} raised and lowered by ${change} %, one at a time, in the same plays with the same luck. A figure tells how many more plays in 100 end so when the number is raised by ${change} %; when it is lowered, about as many fewer do. Numbers that may not move a share at all are left out.`,
  );
  const wanted = shares.filter((share) => share.wanted !== undefined);
  const told = wanted.length === 0 ? shares.filter(({ kind }) => kind === 'family') : wanted;
  for (const share of told) tellMoves(terminal, share, change, telling);
}

function tellMoves(
  terminal: Terminal,
  share: BalancedShare,
  change: number,
  { top, placeOf }: Telling,
): void {
  const { moves } = share;
  const band = bandOf(share);
  const title = `${nameOf(share)}: found ${percent(share.share)}${band === '' ? '' : `, wanted ${band}`}`;
  if (moves.length === 0) {
    terminal.line();
    terminal.line(terminal.paint.bold(title));
    const none = 'No number surely moves it. More plays (--runs) or a larger --change may show one.';
    terminal.wrapped(none, { indent: 2 });
    return;
  }
  table(
    terminal,
    title,
    ['', 'now', `raised ${change} %`, '95 % interval'],
    moves.slice(0, top).map(({ dial, path, move }) => {
      const { place, written } = placeOf({ path });
      return [
        `${sayDial(dial)} (${place})`,
        /^\d*$/.test(written) ? written : 'formula',
        points(move.mean),
        `${points(move.low)} to ${points(move.high)}`,
      ];
    }),
  );
}

/** A dial in words with the names of the document. */
function sayDial(dial: Dial): string {
  switch (dial.kind) {
    case 'weight':
      return `weight of ${dial.actor}.${dial.option}`;
    case 'hold':
      return `weight of holding on ${dial.actor}.${dial.track}`;
    case 'odds':
      return `odds of ${dial.actor}.${dial.option}: ${dial.outcome}`;
    case 'exposure':
      return `odds that ${dial.actor}.${dial.option} comes to light`;
    case 'inject':
      return `odds of the inject ${dial.inject}`;
    case 'rule':
      return `odds of the rule ${dial.rule}`;
    default:
      return dial satisfies never;
  }
}

/** A part of all plays in plays of 100, with its sign. */
function points(part: number): string {
  const text = (100 * part).toFixed(2);
  return Number(text) > 0 ? `+${text}` : text.replace('-', '\u2212');
}

function nameOf({ kind, id }: BalancedShare): string {
  return kind === 'family' ? `all of ${id}` : id;
}

function bandOf({ wanted }: BalancedShare): string {
  return wanted === undefined ? '' : `${wanted.from} % to ${wanted.to} %`;
}

const verdicts = {
  inside: 'inside',
  above: 'too often',
  below: 'too rare',
  across: 'on the edge',
} as const;

function verdictOf({ wanted }: BalancedShare): string {
  return wanted === undefined ? '' : verdicts[wanted.standing];
}
