import { countedTurn } from '../../../scenario/index';
import { nameOf } from '../../../words/index';
import { type FuturesView, orderName, trackName } from '../view';
import type { ForkState } from './use-forks';

/** Which order is another in a fork, in one sentence. */
export function forkSentence(
  view: FuturesView,
  { spec, instead }: Pick<ForkState, 'spec' | 'instead'>,
): string {
  const { t, lexicon, scenario } = view;
  const { turn, seat, track, option, base } = spec;
  const words = {
    turn: countedTurn(scenario, turn),
    track: [nameOf(lexicon, seat), trackName(view, seat, track)].join(t('shell.list.separator')),
    option: orderName(view, seat, option),
    instead: orderName(view, seat, instead ?? 'hold'),
  };
  return base === undefined ? t('futures.fork.what', words) : t('futures.fork.whatOn', { ...words, base });
}

/** How the figures of two forks may be set beside each other, by the turns that they are counted from; nothing where only one has figures. */
export function countedWords({ t }: Pick<FuturesView, 't'>, first?: number, second?: number): string {
  if (first === undefined || second === undefined) return '';
  return t(first === second ? 'futures.compare.sameLuck' : 'futures.compare.otherTurns');
}
