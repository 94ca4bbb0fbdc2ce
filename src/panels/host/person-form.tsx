import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HostSight, limits } from '../../classroom/index';
import { nameOf } from '../../words/index';
import { AskFirst } from '../parts/ask-first';
import { Button } from '../parts/button';
import { writtenDirection } from '../parts/written-direction';
import { useHostDesk } from './desk';

interface PersonFormProps {
  readonly hand: HostSight['host']['hands'][number];
  readonly onDone: () => void;
}

/** What a teacher can do with one student: another place, another name, the head of the side, another device, out of the class. */
export function PersonForm({ hand, onDone }: PersonFormProps) {
  const { t } = useTranslation();
  const { sight, lexicon, send } = useHostDesk();
  const [name, setName] = useState(hand.name);
  const [place, field] = [useId(), useId()];
  const { seat, office, pin } = hand;
  const now = seat === undefined ? 'press' : `${seat.table} ${seat.side}`;
  const move = (value: string) => {
    const [table, side] = value.split(' ');
    const to = value === 'press' || side === undefined ? null : { table: Number(table), side };
    void send({ do: 'place', hand: hand.hand, seat: to });
  };
  return (
    <form
      className="person-form"
      onSubmit={async (event) => {
        event.preventDefault();
        if (name.trim() === '' || name === hand.name) return onDone();
        if (await send({ do: 'rename-hand', hand: hand.hand, name: name.trim() })) onDone();
      }}
    >
      <div className="field">
        <label htmlFor={place}>{t('host.lobby.moveTo')}</label>
        <select id={place} value={now} onChange={(event) => move(event.currentTarget.value)}>
          {sight.host.tables.flatMap((table) =>
            sight.room.sides.map((side) => (
              <option key={`${table} ${side}`} value={`${table} ${side}`}>
                {t('host.speak.side', { table, side: nameOf(lexicon, side) })}
              </option>
            )),
          )}
          <option value="press">{t('host.lobby.press')}</option>
        </select>
      </div>
      <div className="field">
        <label htmlFor={field}>{t('host.lobby.rename')}</label>
        <input
          id={field}
          dir={writtenDirection(name)}
          autoComplete="off"
          value={name}
          maxLength={limits.name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <div className="host-row">
        <Button type="submit" className="plain-button">
          {t('host.lobby.renameGo')}
        </Button>
        {seat === undefined || office?.head === true ? null : (
          <Button className="plain-button" onPress={() => void send({ do: 'head', hand: hand.hand })}>
            {t('host.lobby.makeHead')}
          </Button>
        )}
        <AskFirst
          tone="force"
          question={t('host.lobby.removeAsk', { name: hand.name })}
          yes={t('host.lobby.removeYes')}
          no={t('host.lobby.removeNo')}
          onYes={() => void send({ do: 'remove', hand: hand.hand })}
        >
          {t('host.lobby.remove')}
        </AskFirst>
      </div>
      <p className="soft">
        <b>{t('host.lobby.pin', { pin })}</b> {t('host.lobby.pinHelp', { name: hand.name })}
      </p>
    </form>
  );
}
