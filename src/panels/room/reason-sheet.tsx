import { useTranslation } from 'react-i18next';
import type { RoomState, Session } from '../../session/index';
import { Button } from '../parts/button';
import { Range } from '../parts/range';
import { Sheet } from '../parts/sheet';
import { WrittenField } from '../parts/written-field';

interface ReasonSheetProps {
  readonly note: RoomState['draftNote'];
  readonly isOpen: boolean;
  readonly send: Session['send'];
  readonly onClose: () => void;
  /** What is said of who reads the reason; absent: that it stays with the student. */
  readonly help?: string;
}

const longestReason = 600;
const longestClaim = 160;

/** A reason and a forecast, noted before the turn resolves so that hindsight cannot rewrite them. */
export function ReasonSheet({ note, isOpen, send, onClose, help }: ReasonSheetProps) {
  const { t } = useTranslation();
  const { reason, forecast } = note;
  const claim = forecast?.claim ?? '';
  const chance = forecast?.chance ?? 50;
  const change = (next: { reason?: string; claim?: string; chance?: number }) => {
    const said = next.claim ?? claim;
    const given = { reason: next.reason ?? reason };
    const expected = { claim: said, chance: next.chance ?? chance };
    send({ do: 'note', note: said.trim() === '' ? given : { ...given, forecast: expected } });
  };
  return (
    <Sheet heading={t('room.commit.why')} isOpen={isOpen} onClose={onClose}>
      <div className="form">
        <WrittenField
          label={t('room.commit.reason')}
          help={help ?? t('room.commit.reasonHelp')}
          value={reason}
          longest={longestReason}
          rows={4}
          onChange={(text) => change({ reason: text })}
        />
        <WrittenField
          label={t('room.commit.claim')}
          help={t('room.commit.forecastHelp')}
          value={claim}
          longest={longestClaim}
          placeholder={t('room.commit.claimPlaceholder')}
          onChange={(text) => change({ claim: text })}
        />
        <Range
          label={t('room.commit.chance')}
          words={t('room.commit.chanceValue', { chance })}
          least={0}
          most={100}
          step={5}
          value={chance}
          isDisabled={claim.trim() === ''}
          onChange={(value) => change({ chance: value })}
        />
        <Button className="main-button" onPress={onClose}>
          {t('room.commit.done')}
        </Button>
      </div>
    </Sheet>
  );
}
