import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import type { Session, SessionState } from '../../session/index';
import { Button } from '../parts/button';
import { Range } from '../parts/range';
import { Sheet } from '../parts/sheet';

interface ReasonSheetProps {
  readonly note: SessionState['draftNote'];
  readonly isOpen: boolean;
  readonly send: Session['send'];
  readonly onClose: () => void;
}

const longestReason = 600;
const longestClaim = 160;

/** A reason and a forecast, noted before the turn resolves so that hindsight cannot rewrite them. */
export function ReasonSheet({ note, isOpen, send, onClose }: ReasonSheetProps) {
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
        <TextField
          className="field"
          value={reason}
          maxLength={longestReason}
          onChange={(text) => change({ reason: text })}
        >
          <Label>{t('room.commit.reason')}</Label>
          <TextArea rows={4} />
          <Text slot="description">{t('room.commit.reasonHelp')}</Text>
        </TextField>
        <TextField
          className="field"
          value={claim}
          maxLength={longestClaim}
          onChange={(text) => change({ claim: text })}
        >
          <Label>{t('room.commit.claim')}</Label>
          <Input placeholder={t('room.commit.claimPlaceholder')} />
          <Text slot="description">{t('room.commit.forecastHelp')}</Text>
        </TextField>
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
