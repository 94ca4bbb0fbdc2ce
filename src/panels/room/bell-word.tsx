import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bellExtended, minutesToSay } from '../../session/index';
import { Button } from '../parts/button';
import type { BellNow } from './use-bell';

interface BellWordProps {
  readonly now: BellNow | undefined;
  readonly onStop: () => void;
}

/** What the clock has to say, shown and read out once: that few minutes are left, and that time is up, before anything breaks off. */
export function BellWord({ now, onStop }: BellWordProps) {
  const { t } = useTranslation();
  const [few, letGo] = useFewMinutes(now);
  const isUp = now?.phase === 'called';
  return (
    <div role="status">
      {now === undefined || (!isUp && few === undefined) ? null : (
        <div className="notice" data-tone="unknown">
          <p>{isUp ? t('room.bell.up') : t('room.bell.say', { count: few ?? 0 })}</p>
          <Button className="plain-button" onPress={() => now.set(bellExtended(now.bell, Date.now()))}>
            {t('room.bell.more')}
          </Button>
          {isUp ? (
            <>
              <Button className="plain-button" onPress={onStop}>
                {t('room.bell.now')}
              </Button>
              <Button className="quiet-button" onPress={() => now.set(undefined)}>
                {t('room.bell.off')}
              </Button>
            </>
          ) : (
            <Button className="icon-button" aria-label={t('shell.close')} onPress={letGo}>
              <X aria-hidden="true" size={18} />
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** The minutes that were left when there was last a word to say of them, until it is closed or the clock is changed. */
function useFewMinutes(now: BellNow | undefined): readonly [number | undefined, () => void] {
  const [few, setFew] = useState<number | undefined>(undefined);
  const before = useRef(now?.minutes ?? 0);
  const minutes = now?.minutes;
  // Whoever has hidden the minutes has asked not to be told of them.
  const isTold = now?.phase === 'running' && !now.bell.hidden;
  useEffect(() => {
    if (minutes === undefined || !isTold || minutes > before.current) setFew(undefined);
    else {
      const say = minutesToSay(before.current, minutes);
      if (say !== undefined) setFew(say);
    }
    before.current = minutes ?? 0;
  }, [minutes, isTold]);
  return [few, () => setFew(undefined)];
}
