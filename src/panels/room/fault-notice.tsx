import { useTranslation } from 'react-i18next';
import type { RoomState } from '../../session/index';
import { Button } from '../parts/button';

interface FaultNoticeProps {
  readonly state: Pick<RoomState, 'fault'>;
  readonly onKeep: () => void;
}

/** Says that a turn could not be resolved by a mistake of ours, that it is open again as it was, and offers the file. */
export function FaultNotice({ state, onKeep }: FaultNoticeProps) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {state.fault === undefined ? null : (
        <div className="notice" data-tone="threat">
          <p>{t('room.commit.fault', { said: state.fault })}</p>
          <Button className="plain-button" onPress={onKeep}>
            {t('shell.saving.keepFile')}
          </Button>
        </div>
      )}
    </div>
  );
}
