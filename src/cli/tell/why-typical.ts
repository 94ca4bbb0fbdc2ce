import { type Development, developmentsOf, type Game, view } from '../../engine/index';
import { type Lexicon, lexiconOf } from '../../scenario/index';
import { nameOf, optionLabel, tellOpening, trackLabel } from '../../words/index';
import type { Terminal } from '../terminal/terminal';

/** Tells one play in short: what was ordered in each turn, what came of it, what happened from outside, and the ending. */
export function tellTypical(terminal: Terminal, game: Game): void {
  const { paint } = terminal;
  const { scenario, record } = game;
  const { journal } = view(game, 'all');
  const lexicon = lexiconOf(scenario);
  terminal.line();
  terminal.line(paint.bold('A typical play that ended so'));
  terminal.wrapped(
    `Of all plays that ended so, this one is nearest to the others in what happened and when. Its seed is ${record.seed}.`,
    { indent: 2 },
  );
  record.turns.forEach((_, at) => {
    const [head] = tellOpening(scenario, at + 1, journal);
    terminal.line();
    terminal.wrapped(head?.text ?? `Turn ${at + 1}`, { indent: 2, paint: paint.bold });
    const happened = developmentsOf(
      scenario,
      journal.filter(({ turn }) => turn === at + 1),
    ).flatMap((development) => sayDevelopment(lexicon, development) ?? []);
    for (const one of happened) terminal.wrapped(one, { indent: 4, mark: '- ' });
    if (happened.length === 0) terminal.wrapped('Nobody gave an order.', { indent: 4, mark: '- ' });
  });
  if (game.phase !== 'over') return;
  const ending = scenario.endings.find(({ id }) => id === game.ending);
  terminal.line();
  terminal.wrapped(`It ended: ${ending?.title ?? game.ending}.`, { indent: 2 });
}

/** What one order or inject did, in a line; nothing for what follows from them by rules. */
function sayDevelopment(lexicon: Lexicon, { cause, order, outcome }: Development): string | undefined {
  if (cause.by === 'inject') return lexicon.inject(cause.id)?.label ?? cause.id;
  if (cause.by !== 'order' || order === undefined) return undefined;
  const { actor, track, option } = order;
  const what = `${nameOf(lexicon, actor)}, ${trackLabel(lexicon, actor, track)}: ${optionLabel(lexicon, actor, option)}`;
  return outcome === undefined ? what : `${what} (${outcome.label})`;
}
