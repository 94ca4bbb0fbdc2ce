import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorId } from '../../scenario/index';
import type { Session } from '../../session/index';
import { lexiconOf, nameOf } from '../../words/index';
import { BriefPage } from '../brief/brief-page';
import { Button } from '../parts/button';
import { SaveState } from '../parts/save-state';
import { useSession } from '../parts/use-session';
import { isFirstTurn } from '../room/first-turn';
import { type MapSlotProps, Room } from '../room/room';
import type { BellKeeper } from '../room/use-bell';
import { HandOver } from './hand-over';
import { TogetherEnding } from './together-ending';
import { useCovered } from './use-covered';

interface PassingRoomProps {
  readonly session: Session;
  readonly renderMap: (props: MapSlotProps) => ReactNode;
  readonly renderShare: (sheet: { readonly isOpen: boolean; readonly onClose: () => void }) => ReactNode;
  /** The small map of the brief. */
  readonly briefMap: ReactNode;
  readonly bell: BellKeeper;
  readonly notice?: string;
  readonly onDebrief: () => void;
  readonly onLeave: () => void;
}

/** The room of a play that goes round on one device: a closed page between two desks, each with its brief first, and one end for all. */
export function PassingRoom(props: PassingRoomProps) {
  const { session, briefMap, onDebrief, ...room } = props;
  const { t } = useTranslation();
  const state = useSession(session);
  const [read, setRead] = useState<readonly ActorId[]>([]);
  const [again, setAgain] = useState(false);
  useCovered(session);
  const { passing, seat, scenario, resolved, view } = state;
  const lexicon = lexiconOf(scenario);
  if (passing?.isTogether) return <TogetherEnding state={state} send={session.send} onDebrief={onDebrief} />;
  if (passing?.isOpen === false) return <HandOver state={state} send={session.send} />;
  const isUnread = isFirstTurn(state) && !read.includes(seat);
  const actor = lexicon.actor(seat);
  if (actor !== undefined && (again || isUnread)) {
    const toDesk = () => {
      setRead([...read, seat]);
      setAgain(false);
    };
    return (
      <BriefPage
        scenario={scenario}
        actor={actor}
        map={briefMap}
        status={<SaveState saving={state.saving} />}
      >
        <section className="brief-begin" aria-label={t('together.hand.desk')}>
          <Button className="main-button" onPress={toDesk}>
            {t('together.hand.desk')}
          </Button>
        </section>
      </BriefPage>
    );
  }
  const next = passing?.next;
  return (
    <Room
      {...room}
      key={`${seat} ${resolved}`}
      session={session}
      onDebrief={onDebrief}
      onBrief={() => setAgain(true)}
      {...(view.phase === 'over' && next !== undefined
        ? { toldLabel: t('together.seal.told', { name: nameOf(lexicon, next) }) }
        : {})}
    />
  );
}
