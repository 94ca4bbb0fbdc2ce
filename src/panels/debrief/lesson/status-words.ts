import type { Debrief, TurnComparison } from '../../../debrief/index';
import type { Translate } from '../../strings/index';

/** How a turn of the play stands to history's, in words; a play that was broken off was not over by then. */
export function statusWords(
  t: Translate,
  { ending, comparison }: Pick<Debrief, 'ending' | 'comparison'>,
  { turn, status }: Pick<TurnComparison, 'turn' | 'status'>,
): string {
  if (status === 'same' && turn > (comparison.divergence ?? turn)) return t('debrief.timeline.again');
  return ending === undefined && status === 'history-only'
    ? t('debrief.timeline.notReached')
    : t(`debrief.timeline.status.${status}`);
}
