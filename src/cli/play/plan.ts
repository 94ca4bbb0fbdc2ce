import { kernelOf, runJob } from '../../analysis/index';
import type { DecidingGame, Game } from '../../engine/index';
import { type Actor, type PlayPlan, plansFor, type Scenario } from '../../scenario/index';
import { familyWords, headingWords, sayFrom, tellHeading } from '../../words/index';
import { exits, Failure } from '../failure';
import type { Terminal } from '../terminal/terminal';
import { showReveal, type Table } from './play-table';

/** How often a game that breaks off is played on. */
const plays = 2000;

/** The shorter way to play of that name for a side; fails with the list of those that there are. */
export function planFor(scenario: Scenario, actor: Actor, named: string): PlayPlan {
  const plans = plansFor(scenario, actor.id);
  const found = plans.find(({ id }) => id === named);
  if (found !== undefined) return found;
  const known = plans.map(({ id, name }) => `${id} (${name})`).join(', ');
  const has = known === '' ? 'It has none.' : `It has: ${known}.`;
  throw new Failure(exits.usage, `${scenario.about.id} has no plan "${named}" for ${actor.name}. ${has}`);
}

/** Shows what history did in the turns before the one in which a game begins. */
export function showPast(table: Table, game: DecidingGame): void {
  for (let turn = 1; turn < game.state.turn; turn++) showReveal(table, game, turn);
}

/** Says that a game breaks off by its plan, and where it was heading. */
export function showHeading(terminal: Terminal, game: Game, { name }: PlayPlan): void {
  terminal.line();
  terminal.wrapped(`${name}: the game stops here.`, { paint: terminal.paint.bold });
  const say = sayFrom(headingWords);
  for (const report of runJob(kernelOf(game.scenario), { do: 'outlook', record: game.record, plays })) {
    if (report?.do !== 'outlook' || report.done < 1) continue;
    terminal.wrapped(tellHeading(say, sayFrom(familyWords), game.scenario, report.result, 'en'));
    terminal.wrapped(headingWords.limits, { paint: terminal.paint.dim });
  }
}
