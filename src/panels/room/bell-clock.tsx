import { Pause, Timer } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { onceOpen } from '../parts/once-open';
import type { BellNow } from './use-bell';

const BellMenu = onceOpen(() => import('./bell-menu').then(({ BellMenu }) => BellMenu));

/** The minutes left to play, quietly, and the way to change them. */
export function BellClock({ now }: { readonly now: BellNow }) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { bell, phase, minutes } = now;
  const isStopped = phase === 'stopped';
  return (
    <>
      <Button
        ref={button}
        className="quiet-button bell-clock"
        data-few={!isStopped && minutes <= 5 ? '' : undefined}
        aria-label={bell.hidden ? t('room.bell.name') : undefined}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        {isStopped ? <Pause aria-hidden="true" size={16} /> : <Timer aria-hidden="true" size={16} />}
        {bell.hidden ? null : (
          <>
            {t('room.bell.minutes', { count: minutes })}
            <span className="hidden-text">
              {' '}
              {t('room.bell.left')}
              {isStopped ? `${t('shell.list.separator')}${t('room.bell.stopped')}` : ''}
            </span>
          </>
        )}
      </Button>
      <BellMenu now={now} button={button} isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
}
