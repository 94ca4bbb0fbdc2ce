import { useTranslation } from 'react-i18next';
import { type Bell, bellExtended, bellHidden, bellTurned } from '../../session/index';
import { Button } from '../parts/button';
import { SmallDialog, type SmallDialogState } from '../parts/small-dialog';
import { clockTime } from '../words/dates';
import type { BellNow } from './use-bell';

interface BellMenuProps extends SmallDialogState {
  readonly now: BellNow;
}

/** What can be done with the clock: stop it, give it more time, hide it, or go on without it. */
export function BellMenu({ now, ...dialog }: BellMenuProps) {
  const { t, i18n } = useTranslation();
  const { bell, phase, set } = now;
  const { clock } = bell;
  const change = (next: Bell | undefined) => {
    set(next);
    dialog.onOpenChange(false);
  };
  return (
    <SmallDialog {...dialog} side="end" className="bell-menu" label={t('room.bell.name')}>
      <p className="soft">
        {'until' in clock
          ? t('room.bell.ends', { time: clockTime(clock.until, i18n.language) })
          : t('room.bell.held')}
      </p>
      {phase === 'called' ? null : (
        <Button className="quiet-button" onPress={() => change(bellTurned(bell, Date.now()))}>
          {t(phase === 'stopped' ? 'room.bell.run' : 'room.bell.stop')}
        </Button>
      )}
      <Button className="quiet-button" onPress={() => change(bellExtended(bell, Date.now()))}>
        {t('room.bell.more')}
      </Button>
      <Button className="quiet-button" onPress={() => change(bellHidden(bell))}>
        {t(bell.hidden ? 'room.bell.show' : 'room.bell.hide')}
      </Button>
      <Button className="quiet-button" onPress={() => change(undefined)}>
        {t('room.bell.off')}
      </Button>
    </SmallDialog>
  );
}
