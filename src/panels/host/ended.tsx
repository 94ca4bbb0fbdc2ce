import { useTranslation } from 'react-i18next';
import type { LinkState } from '../../classroom/index';
import { Notice } from '../parts/notice';

/** Stands where there is nothing of the class to show yet, or no more. */
export function Ended({ state }: { readonly state: LinkState }) {
  const { t } = useTranslation();
  if (state !== 'ended') {
    return (
      <Notice heading={t('host.link.unknown')}>
        <p>{t(state === 'lost' ? 'host.link.lost' : 'host.link.connecting')}</p>
      </Notice>
    );
  }
  return (
    <Notice heading={t('host.link.ended')}>
      <p>{t('host.link.endedHelp')}</p>
      <p>
        <a href="#/">{t('shell.lost.home')}</a>
      </p>
    </Notice>
  );
}
