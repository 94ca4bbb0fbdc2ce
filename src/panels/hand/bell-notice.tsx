import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassHand } from '../../classroom/index';

const minute = 60_000;
/** Minutes before the debrief from which students are told of it. */
const lastMinutes = 5;

/** In the last minutes before the debrief: that it comes, told anew each minute, since games that are not over stop then. */
export function BellNotice({ value }: { readonly value: Pick<ClassHand, 'sight' | 'ahead'> }) {
  const { t } = useTranslation();
  const { phase, debriefFrom } = value.sight.room;
  const [now, setNow] = useState(() => Date.now());
  const runs = phase === 'play' && debriefFrom !== undefined;
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [runs]);
  const count = runs ? Math.ceil((debriefFrom - now - value.ahead) / minute) : Number.POSITIVE_INFINITY;
  return (
    <div role="status">
      {count > lastMinutes ? null : (
        <p className="notice" data-tone="unknown">
          {count > 0 ? t('hand.status.bell', { count }) : t('hand.status.bellNow')}
        </p>
      )}
    </div>
  );
}
