import type { Sampling, Sign, SignGroup, Turned, Why } from '../../analysis/index';
import { counted } from '../../base/index';
import type { Game } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import { seedsOf } from '../seeds';
import { stopSentence } from '../terminal/stopped';
import { percent, percents, table } from '../terminal/tables';
import type { Terminal } from '../terminal/terminal';
import { sayEvent } from './why-events';
import { tellTypical } from './why-typical';

/** What a list of signs does not say; told with it. */
export const note =
  'What comes before an ending need not be its cause: one thing may have led to both. "balance" shows what changes when a number is changed.';

/** What is told of an ending. */
export interface WhyTold {
  readonly sampling: Sampling;
  readonly plays: number;
  readonly why: Why;
  readonly turned: Turned;
  /** The typical play; absent where no play ended so. */
  readonly game?: Game;
}

/** Tells why plays end in one way. */
export function tellWhy(terminal: Terminal, scenario: Scenario, told: WhyTold): void {
  const { paint } = terminal;
  const { sampling, plays, why, turned, game } = told;
  const { runs, seed } = sampling;
  const seeds = plays === runs ? seedsOf(seed, runs) : `seeds from ${seed} on`;
  const { kind, id } = why.asked;
  const title = scenario.endings.find((ending) => ending.id === id)?.title;
  const name = kind === 'ending' && title !== undefined ? `${id} ("${title}")` : `all of ${id}`;
  terminal.wrapped(`${scenario.about.title}: why plays end in ${name}`, { paint: paint.bold });
  if (plays < runs) terminal.wrapped(stopSentence(plays, runs), { paint: paint.yellow });
  terminal.wrapped(
    `${counted(why.count, 'play')} of ${plays} ended so (${seeds}): ${percent(why.share)} (${percents(why)}).`,
  );
  if (why.count === 0) {
    terminal.wrapped('There is nothing to say of what never came. More plays (--runs) may show it.');
    return;
  }
  if (why.count === plays) {
    terminal.wrapped('All plays ended so, so there is nothing to compare them with.');
  } else {
    if (why.count < fewPlays) {
      terminal.wrapped(
        'These are few plays, so the intervals are wide. More plays (--runs) make them narrower.',
        {
          paint: paint.yellow,
        },
      );
    }
    tellSigns(terminal, scenario, 'What came before it more often than before other endings', why.before);
    tellSigns(terminal, scenario, 'What came before it less often', why.missing);
    terminal.line();
    terminal.wrapped(
      '"Here" are the plays that ended so, "others" all other plays, and the ratio says how many times as often it came here. "By turn" is the turn by which it had come in three quarters of the plays that had it: of those here in the first table, of the others in the second. A line with "+" mostly goes with the line above and says little beside it.',
    );
    terminal.wrapped(note);
  }
  tellTurned(terminal, turned);
  if (game !== undefined) tellTypical(terminal, game);
}

/** Fewer plays with the ending than this say little. */
const fewPlays = 50;

function tellSigns(
  terminal: Terminal,
  scenario: Scenario,
  title: string,
  groups: readonly SignGroup[],
): void {
  if (groups.length === 0) {
    terminal.line();
    terminal.line(terminal.paint.bold(title));
    terminal.wrapped('Nothing stands out.', { indent: 2 });
    return;
  }
  const row = (sign: Sign, mark: string): readonly string[] => [
    `${mark}${sayEvent(scenario, sign.event)}`,
    percent(sign.here.share),
    percent(sign.elsewhere.share),
    Number.isFinite(sign.ratio.mean) ? times(sign.ratio.mean) : 'only here',
    Number.isFinite(sign.ratio.high)
      ? `${times(sign.ratio.low)} to ${times(sign.ratio.high)}`
      : `over ${times(sign.ratio.low)}`,
    `${sign.turn}`,
  ];
  table(
    terminal,
    title,
    ['', 'here', 'others', 'ratio', '95 % interval', 'by turn'],
    groups.flatMap((group) => [row(group, ''), ...group.along.map((sign) => row(sign, '+ '))]),
  );
}

/** How many times as often. */
function times(ratio: number): string {
  return ratio.toFixed(ratio >= 100 ? 0 : ratio >= 10 ? 1 : 2);
}

/** Columns of a bar that stands for all plays. */
const bar = 20;

function tellTurned(terminal: Terminal, { plays, continuations, turns, lastOpen, steepest }: Turned): void {
  table(
    terminal,
    'Where it could have turned',
    ['before the orders of', '', 'ended so again', '95 % interval'],
    turns.map(({ turn, same }) => [
      `turn ${turn}`,
      '#'.repeat(Math.round(bar * same.mean)).padEnd(bar, '.'),
      percent(same.mean),
      percents(same),
    ]),
  );
  terminal.line();
  terminal.wrapped(
    `${counted(plays, 'play')} that ended so went on from each of their turns with other luck and the same policies, ${counted(continuations, 'time')} each.`,
  );
  const next = turns.find(({ turn }) => turn > lastOpen);
  if (lastOpen === 0) terminal.wrapped('From the first turn on, most ended so again.');
  else if (next === undefined)
    terminal.wrapped('Even before the last turn, at least half still ended otherwise.');
  else {
    terminal.wrapped(
      `Before the orders of turn ${lastOpen}, at least half still ended otherwise; before the next, most ended so again. It is the last turn in which the crisis could well have turned.`,
    );
  }
  const step = turns.find(({ turn }) => turn === steepest);
  if (step !== undefined) {
    terminal.wrapped(
      `The ending came nearer in turn ${steepest} than in any other: of 100 plays, ${Math.round(100 * step.step)} more ended so after it than before.`,
    );
  }
}
