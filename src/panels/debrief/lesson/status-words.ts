import type { Debrief, TurnComparison } from '../../../debrief/index';
import type { Translate } from '../../strings/index';

/** How a turn of the play stands to history's, in words; a play that was broken off was not over by then. */
export function statusWords(
  t: Translate,
  { ending }: Pick<Debrief, 'ending'>,
  status: TurnComparison['status'],
): string {
  return ending === undefined && status === 'history-only'
    ? t('debrief.timeline.notReached')
    : t(`debrief.timeline.status.${status}`);
}
