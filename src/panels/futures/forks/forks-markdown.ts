import type { Game } from '../../../engine/index';
import { countedTurn } from '../../../scenario/index';
import { playsBehind } from '../../../words/index';
import { table } from '../../debrief/text/markdown-parts';
import { spreadWords } from '../spread-words';
import { type FuturesView, turnTitle } from '../view';
import { compareTurns, type Line, pieceWords, sameWords, type TurnOfBoth } from './compare-lines';
import { forkSentence } from './fork-words';
import type { ForkState } from './use-forks';

/** The forks of a play as a text: what is another in each, what could follow, and the play beside it turn by turn; nothing where there is none. */
export function forksMarkdown(view: FuturesView, play: Game, forks: readonly ForkState[]): readonly string[] {
  if (forks.length === 0) return [];
  const { t } = view;
  return [
    `## ${t('debrief.part.fork')}`,
    t('futures.fork.help'),
    ...forks.flatMap((fork) => oneFork(view, play, fork)),
  ];
}

function oneFork(view: FuturesView, play: Game, fork: ForkState): readonly string[] {
  const { t, figures, scenario } = view;
  const { spec, counting, broken, future } = fork;
  const head = [`### ${t('futures.fork.title', { name: spec.name })}`, forkSentence(view, fork)];
  if (broken) return [...head, t('futures.fork.broken')];
  const { result, done } = counting;
  if (result === undefined) return [...head, t('futures.unready')];
  const { prospect } = result;
  const ending =
    scenario.endings.find(({ id }) => id === result.sameLuckEnding)?.title ?? result.sameLuckEnding;
  const plays = figures.count(playsBehind(prospect));
  const counted =
    done < 1
      ? t('futures.printedEarly', { percent: Math.floor(done * 100) })
      : prospect.method.by === 'exact'
        ? t('futures.countedExact')
        : t('futures.countedFork', { name: spec.name, turn: countedTurn(scenario, spec.turn), plays });
  return [
    ...head,
    counted,
    [
      `${t('futures.fork.spread')}: ${spreadWords(view, prospect)}.`,
      `${t('futures.fork.sameLuck')} ${ending}.`,
    ].join(' '),
    ...(future === undefined ? [] : [bothTable(view, play, fork, future)]),
  ];
}

function bothTable(view: FuturesView, play: Game, { spec }: ForkState, future: Game): string {
  const { t } = view;
  return table(
    [t('futures.compare.what'), t('futures.compare.label'), t('futures.fork.title', { name: spec.name })],
    compareTurns(view, play, future).flatMap((turn) => turnRows(view, turn)),
  );
}

function turnRows(
  view: FuturesView,
  { turn, different, same, over }: TurnOfBoth,
): readonly (readonly string[])[] {
  const { t } = view;
  const title = turnTitle(view, turn);
  const cells = ({ first, second }: Line) => [
    over === 'first' ? t('futures.compare.over') : pieceWords(t, first),
    over === 'second' ? t('futures.compare.over') : pieceWords(t, second),
  ];
  return [
    ...different.map((line) => [`${title} · ${line.name}`, ...cells(line)]),
    ...(same.length === 0 ? [] : [[title, t('futures.compare.sameWhat', { what: sameWords(t, same) }), '']]),
  ];
}
