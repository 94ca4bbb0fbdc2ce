import { debriefOf } from '../../debrief/index';
import type { OverGame } from '../../engine/index';
import type { Actor } from '../../scenario/index';
import type { Terminal } from '../terminal/terminal';
import { fill, lengthOf } from '../terminal/wrap';

/** Shows what a finished play came to for its seat: objectives beside those of history, and where the two parted. */
export function showEnd(terminal: Terminal, game: OverGame, actor: Actor): void {
  const { paint } = terminal;
  const { objectives, historyEnding, ending, comparison } = debriefOf(game, actor.id);
  if (objectives.length > 0) {
    terminal.line();
    terminal.line(paint.bold('Your aims, from 0 (failed) to 10 (met)'));
    const widest = Math.min(terminal.width - 28, Math.max(...objectives.map(({ label }) => lengthOf(label))));
    for (const { label, play, history } of objectives) {
      const beside = history === undefined ? '' : `   in history ${fill(`${history}`, 2, 'right')}`;
      terminal.line(`  ${fill(label, widest)}  ${fill(`${play}`, 2, 'right')}${beside}`);
    }
  }
  if (historyEnding === undefined) return;
  terminal.line();
  const { divergence } = comparison;
  const isSame = historyEnding.id === ending?.id;
  const parted =
    divergence !== undefined
      ? `Your orders first differed from history in turn ${divergence}.`
      : isSame
        ? 'Your orders were the same as in history throughout.'
        : 'Your orders were the same as in history throughout, but others or chance went another way.';
  const same = isSame ? 'It ended as in history' : 'History ended differently';
  terminal.wrapped(
    `${parted} ${same}: ${historyEnding.title}. History is one of the ways it could have gone, not the answer.`,
  );
}
