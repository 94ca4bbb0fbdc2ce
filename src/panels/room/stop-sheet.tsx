import { useTranslation } from 'react-i18next';
import type { RoomState } from '../../session/index';
import { Button } from '../parts/button';
import { Sheet } from '../parts/sheet';

interface StopSheetProps {
  readonly state: Pick<RoomState, 'passing'>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onStop: () => void;
}

/** Asks whether a game that is not over is to stop here, and says that nothing is lost. */
export function StopSheet({ state, isOpen, onClose, onStop }: StopSheetProps) {
  const { t } = useTranslation();
  return (
    <Sheet heading={t('room.stop.heading')} isOpen={isOpen} onClose={onClose}>
      <p>
        {t('room.stop.help')}
        {state.passing === undefined ? '' : ` ${t('room.stop.together')}`}
      </p>
      <Button className="main-button" onPress={onStop}>
        {t('room.stop.yes')}
      </Button>
      <Button className="plain-button" onPress={onClose}>
        {t('room.stop.no')}
      </Button>
    </Sheet>
  );
}
