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
    terminal.say();
    terminal.say(paint.bold('Your objectives, from 0 (failed) to 10 (met)'));
    const widest = Math.min(terminal.width - 28, Math.max(...objectives.map(({ label }) => lengthOf(label))));
    for (const { label, play, history } of objectives) {
      const beside = history === undefined ? '' : `   in history ${fill(`${history}`, 2, 'right')}`;
      terminal.say(`  ${fill(label, widest)}  ${fill(`${play}`, 2, 'right')}${beside}`);
    }
  }
  if (historyEnding === undefined) return;
  terminal.say();
  const { divergence } = comparison;
  const parted =
    divergence === undefined
      ? 'You ordered as history did throughout.'
      : `Your orders first left those of history in turn ${divergence}.`;
  const same = historyEnding.id === ending?.id ? 'It ended as history did' : 'History ended otherwise';
  terminal.write(
    `${parted} ${same}: ${historyEnding.title}. History is one of the ways it could go, not the answer.`,
  );
}
