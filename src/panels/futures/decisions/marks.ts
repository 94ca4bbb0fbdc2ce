import type { Alternative } from '../../../analysis/index';
import type { FuturesView } from '../view';

/** "your choice", "history’s choice". */
export function marksOf(
  { t, isYours }: Pick<FuturesView, 't' | 'isYours'>,
  { chosen, historical }: Pick<Alternative, 'chosen' | 'historical'>,
): readonly string[] {
  return [
    ...(chosen ? [t(isYours ? 'futures.decision.chosenYours' : 'futures.decision.chosen')] : []),
    ...(historical ? [t('futures.decision.historical')] : []),
  ];
}
