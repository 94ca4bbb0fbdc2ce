import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RoomState } from '../../session/index';
import { lexiconOf, nameOf } from '../../words/index';
import { listOf } from '../words/summary';
import { pairNames } from './pair-names';

/** Says at a desk that more than one person plays here: the pair by its names, or the side that gets the device next. */
export function CompanyLine({ pair, passing, scenario }: Pick<RoomState, 'pair' | 'passing' | 'scenario'>) {
  const { t, i18n } = useTranslation();
  if (pair === undefined && passing?.next === undefined) return null;
  const names = pairNames();
  const isNamed = names.every((name) => name !== '');
  return (
    <span className="company-line">
      <Users aria-hidden="true" size={15} />
      {passing?.next !== undefined ? (
        t('together.desk.next', { name: nameOf(lexiconOf(scenario), passing.next) })
      ) : isNamed ? (
        <bdi>{listOf(names, i18n.language)}</bdi>
      ) : (
        t('together.desk.pair')
      )}
    </span>
  );
}
