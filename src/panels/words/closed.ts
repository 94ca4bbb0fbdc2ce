import type { Closed } from '../../engine/index';
import type { Option } from '../../scenario/index';
import type { Translate } from '../strings/index';
import { type Lexicon, postureLabel } from './lexicon';

/** Why an option is closed now, as a sentence. */
export function closedReason(t: Translate, lexicon: Lexicon, option: Option, closed: Closed): string {
  switch (closed.why) {
    case 'posture': {
      const postures = closed.postures.map((id) => postureLabel(lexicon, option.actor, option.track, id));
      return t('room.closed.posture', {
        count: postures.length,
        postures: postures.join(t('shell.list.separator')),
      });
    }
    case 'condition':
      return option.needs === undefined
        ? t('room.closed.condition')
        : t('room.closed.needs', { needs: option.needs });
    case 'spent':
      return t('room.closed.spent');
    case 'cooling':
      return closed.until > lexicon.scenario.turns.length
        ? t('room.closed.over')
        : t('room.closed.cooling', { turn: closed.until });
    default:
      return closed satisfies never;
  }
}
