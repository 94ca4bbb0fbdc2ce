import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassHand } from '../../classroom/index';
import { minutesToDebrief } from '../words/clock';

/** In the last minutes before the debrief: that it comes, told anew each minute, since games that are not over stop then. */
export function BellNotice({ value }: { readonly value: Pick<ClassHand, 'sight' | 'ahead'> }) {
  const { t } = useTranslation();
  const { room } = value.sight;
  const [now, setNow] = useState(() => Date.now());
  const runs = room.phase === 'play' && room.debriefFrom !== undefined;
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [runs]);
  const count = minutesToDebrief(room, now + value.ahead);
  return (
    <div role="status">
      {count === undefined ? null : (
        <p className="notice" data-tone="unknown">
          {count > 0 ? t('hand.status.bell', { count }) : t('hand.status.bellNow')}
        </p>
      )}
    </div>
  );
}
