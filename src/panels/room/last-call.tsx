import { useTranslation } from 'react-i18next';
import { bellExtended } from '../../session/index';
import { Button } from '../parts/button';
import type { BellNow } from './use-bell';

interface LastCallProps {
  readonly now: BellNow | undefined;
  readonly onStop: () => void;
}

/** Says that time is up, before anything breaks off, with more time within reach. */
export function LastCall({ now, onStop }: LastCallProps) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {now?.phase === 'called' ? (
        <div className="notice" data-tone="unknown">
          <p>{t('room.bell.up')}</p>
          <Button className="plain-button" onPress={() => now.set(bellExtended(now.bell, Date.now()))}>
            {t('room.bell.more')}
          </Button>
          <Button className="plain-button" onPress={onStop}>
            {t('room.bell.now')}
          </Button>
          <Button className="quiet-button" onPress={() => now.set(undefined)}>
            {t('room.bell.off')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
