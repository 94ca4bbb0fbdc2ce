import './lobby.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostSight } from '../../classroom/index';
import { ActorMark } from '../parts/actor-mark';
import { Button } from '../parts/button';
import { useHostDesk } from './desk';
import { PersonForm } from './person-form';

type HandOfClass = HostSight['host']['hands'][number];

/** Who sits where: tables with their sides, and the press. A press on a name opens what can be done with it. */
export function People() {
  const { t } = useTranslation();
  const { sight, lexicon } = useHostDesk();
  const [open, setOpen] = useState<string | undefined>(undefined);
  const { host, room } = sight;
  const press = host.hands.filter(({ seat }) => seat === undefined);
  const listed = (hands: readonly HandOfClass[]) => (
    <HandList hands={hands} open={open} onOpen={(hand) => setOpen(open === hand ? undefined : hand)} />
  );
  return (
    <div className="people">
      {host.hands.length === 0 ? null : <p className="soft people-help">{t('host.lobby.peopleHelp')}</p>}
      {host.tables.map((table) => (
        <section key={table} className="people-table">
          <h3 className="kicker">{t('host.lobby.table', { table })}</h3>
          {room.sides.map((side) => {
            const actor = lexicon.actor(side);
            const hands = host.hands.filter(({ seat }) => seat?.table === table && seat.side === side);
            return (
              <div key={side} className="people-side">
                <h4 className="people-name">{actor ? <ActorMark actor={actor} named /> : side}</h4>
                {hands.length === 0 ? <p className="soft">{t('host.lobby.empty')}</p> : listed(hands)}
              </div>
            );
          })}
        </section>
      ))}
      {press.length === 0 ? null : (
        <section className="people-table">
          <h3 className="kicker">{t('host.lobby.press')}</h3>
          {listed(press)}
        </section>
      )}
    </div>
  );
}

interface HandListProps {
  readonly hands: readonly HandOfClass[];
  readonly open: string | undefined;
  readonly onOpen: (hand: string) => void;
}

function HandList({ hands, open, onOpen }: HandListProps) {
  const { t } = useTranslation();
  const { here } = useHostDesk();
  return (
    <ul className="hand-list" data-home="" tabIndex={-1}>
      {hands.map((hand) => (
        <li key={hand.hand} data-here={here.includes(hand.hand) ? '' : undefined}>
          <Button
            className="hand-button"
            aria-expanded={open === hand.hand}
            onPress={() => onOpen(hand.hand)}
          >
            <span dir="auto">{hand.name}</span>
            {hand.office?.head ? <span className="hand-mark">{t('host.lobby.head')}</span> : null}
            {here.includes(hand.hand) ? null : <span className="hand-mark">{t('host.lobby.away')}</span>}
          </Button>
          {open === hand.hand ? <PersonForm hand={hand} onDone={() => onOpen(hand.hand)} /> : null}
        </li>
      ))}
    </ul>
  );
}
