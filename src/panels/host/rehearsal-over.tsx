import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/notice';

/** Stands where a rehearsal was that has ended with its page. */
export function RehearsalOver() {
  const { t } = useTranslation();
  return (
    <Notice heading={t('host.rehearsal.over')}>
      <p>{t('host.rehearsal.left')}</p>
      <p>
        <a href="#/class/new">{t('host.rehearsal.another')}</a>
      </p>
    </Notice>
  );
}
