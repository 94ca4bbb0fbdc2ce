import { countedTurn } from '../../scenario/index';
import type { ForkedFrom } from '../../session/index';
import { type Lexicon, nameOf } from '../../words/index';
import type { Translate } from '../strings/index';

/** That a play is a fork of another, from which turn, and with which order, in one sentence. */
export function forkedSentence(
  t: Translate,
  lexicon: Lexicon,
  { turn, seat, track, option }: ForkedFrom,
): string {
  return t('futures.room.forkedLong', {
    turn: countedTurn(lexicon.scenario, turn),
    side: nameOf(lexicon, seat),
    track: lexicon.track(seat, track)?.label ?? track,
    option: option === 'hold' ? t('futures.hold') : (lexicon.option(seat, option)?.label ?? option),
  });
}
