import { useTranslation } from 'react-i18next';
import { useHostDesk } from './desk';
import { PickOne } from './pick-one';

/** What can be set anew while a class goes on. */
export function SettingsForm() {
  const { t } = useTranslation();
  const { sight, send } = useHostDesk();
  const { room, host } = sight;
  return (
    <div className="host-forms">
      <PickOne
        label={t('host.make.letters')}
        value={room.letters}
        choices={{
          off: t('host.make.lettersOff'),
          approved: t('host.make.lettersApproved'),
          free: t('host.make.lettersFree'),
        }}
        onPick={(letters) => void send({ do: 'set', letters })}
      />
      <PickOne
        label={t('host.make.absent')}
        value={host.absent}
        choices={{ hold: t('host.make.absentHold'), policy: t('host.make.absentPolicy') }}
        onPick={(absent) => void send({ do: 'set', absent })}
      />
      <PickOne
        label={t('host.make.pace')}
        value={room.pace}
        choices={{ table: t('host.make.paceTable'), host: t('host.make.paceHost') }}
        onPick={(pace) => void send({ do: 'set', pace })}
      />
      <PickOne
        label={t('host.make.names')}
        value={room.names}
        choices={{ given: t('host.make.namesGiven'), free: t('host.make.namesFree') }}
        onPick={(names) => void send({ do: 'set', names })}
      />
    </div>
  );
}
