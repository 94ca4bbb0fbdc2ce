import { Pause, Timer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { minutesToSay } from '../../session/index';
import { Button } from '../parts/button';
import { onceOpen } from '../parts/once-open';
import type { BellNow } from './use-bell';

const BellMenu = onceOpen(() => import('./bell-menu').then(({ BellMenu }) => BellMenu));

/** The minutes left to play, quietly, and the way to change them; they are said aloud three times at most. */
export function BellClock({ now }: { readonly now: BellNow }) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { bell, phase, minutes } = now;
  const isStopped = phase === 'stopped';
  const before = useRef(minutes);
  const [said, setSaid] = useState<number | undefined>(undefined);
  useEffect(() => {
    const say = isStopped ? undefined : minutesToSay(before.current, minutes);
    before.current = minutes;
    if (say !== undefined) setSaid(say);
  }, [minutes, isStopped]);
  return (
    <>
      <Button
        ref={button}
        className="quiet-button bell-clock"
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
      <p className="hidden-text" role="status">
        {said === undefined ? '' : t('room.bell.say', { count: said })}
      </p>
      <BellMenu now={now} button={button} isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
}
