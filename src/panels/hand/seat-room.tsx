import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClassHand, type Hand, openSeatSession } from '../../classroom/index';
import type { Scenario } from '../../scenario/index';
import { lexiconOf } from '../../words/index';
import { useSession } from '../parts/use-session';
import type { Beside } from '../room/beside';
import { BetLine } from '../room/bet-line';
import { type MapSlotProps, Room } from '../room/room';
import { ClassBar } from './class-bar';
import { ClassNotices } from './class-notices';
import { ClassStatus } from './class-status';
import { Desk } from './desk';
import { OfficeLine } from './office-line';
import { useUnread } from './use-unread';

interface SeatRoomProps {
  readonly hand: Hand;
  readonly value: ClassHand;
  readonly scenario: Scenario;
  /** The address of the class, for another device. */
  readonly address: string;
  readonly renderMap: (props: MapSlotProps) => ReactNode;
  readonly onBrief: () => void;
  readonly onLeave: () => void;
}

/** The situation room of a delegation: the same as for one person, with those who decide together in it. */
export function SeatRoom(props: SeatRoomProps) {
  const { hand, value, scenario, address, renderMap, onBrief, onLeave } = props;
  const { t } = useTranslation();
  const session = useMemo(() => openSeatSession(hand, scenario), [hand, scenario]);
  const state = useSession(session);
  const lexicon = lexiconOf(scenario);
  const { unread, seen } = useUnread(value);
  const tracks = state.view.tracks.map(({ track }) => track);
  const beside: Beside = {
    desk: {
      label: unread === 0 ? t('hand.desk.label') : t('hand.desk.labelNew', { count: unread }),
      content: (
        <Desk
          hand={hand}
          value={value}
          scenario={scenario}
          view={state.view}
          address={address}
          onSeen={seen}
        />
      ),
    },
    bet: (
      <BetLine
        state={state}
        send={session.send}
        isDisabled={value.stage !== 'deliberation'}
        reasonLabel={t('hand.bar.reason')}
        onLeave={hand.flush}
      />
    ),
    bar: <ClassBar hand={hand} value={value} lexicon={lexicon} state={state} />,
    foot: (
      <div className="room-foot">
        <p>{t('hand.over.foot')}</p>
      </div>
    ),
    offices: Object.fromEntries(
      tracks.map((track) => [
        track,
        { isOpen: value.tracks.has(track), line: <OfficeLine value={value} track={track} /> },
      ]),
    ),
    status: <ClassStatus hand={hand} value={value} />,
    notices: <ClassNotices hand={hand} value={value} lexicon={lexicon} />,
    leaving: t('hand.status.leave'),
  };
  return (
    <Room
      session={session}
      renderMap={renderMap}
      beside={beside}
      onDebrief={ignore}
      onBrief={onBrief}
      onLeave={onLeave}
    />
  );
}

/** The debrief of a class is opened by its host. */
function ignore(): void {}
