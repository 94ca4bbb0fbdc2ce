import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clock } from '../../classroom/index';
import { minutesText } from '../words/clock';

interface ClassClockProps {
  /** What the time is for. */
  readonly label: string;
  readonly clock: Clock;
  /** How far the clock of the room is ahead of this device's, in milliseconds. */
  readonly ahead: number;
}

/** What is left of the time for a turn or a step; it is not said aloud each second. */
export function ClassClock({ label, clock, ahead }: ClassClockProps) {
  const { t, i18n } = useTranslation();
  const [now, setNow] = useState(() => Date.now());
  const runs = 'until' in clock;
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [runs]);
  const left = 'until' in clock ? clock.until - now - ahead : clock.left;
  const seconds = Math.max(0, Math.ceil(left / 1000));
  const time = minutesText(seconds * 1000, i18n.language);
  return (
    <span className="hand-clock" role="timer" data-short={seconds <= 60 ? '' : undefined}>
      <span className="hidden-text">{`${label}: `}</span>
      {seconds === 0 ? t('hand.status.over') : t('hand.status.left', { time })}
      {runs ? null : <span className="soft"> · {t('hand.status.stopped')}</span>}
    </span>
  );
}
