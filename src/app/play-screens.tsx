import { encodeLink } from '../engine/index';
import { DebriefScreen, Room } from '../panels/index';
import type { Session } from '../session/index';
import type { OpenedAs } from './flow';
import { MapPanel } from './map-panel';
import { goTo, hashOf } from './place';

/** The situation room of a play. */
export function RoomScreen({ opened }: { readonly opened: OpenedAs<'room'> }) {
  const { session, play, scenarioKey, notice } = opened;
  const { seat } = session.get();
  return (
    <Room
      session={session}
      renderMap={(props) => <MapPanel {...props} />}
      linkOf={linkOf}
      {...(notice === undefined ? {} : { notice })}
      onDebrief={() => goTo({ at: 'debrief', play })}
      onBrief={() => goTo({ at: 'brief', scenario: scenarioKey, seat })}
      onLeave={() => goTo({ at: 'shelf' })}
    />
  );
}

/** The debrief of a play that is over. */
export function DebriefPage({ opened }: { readonly opened: OpenedAs<'debrief'> }) {
  return <DebriefScreen session={opened.session} linkOf={linkOf} />;
}

function linkOf(session: Session): string {
  const link = encodeLink(session.get().game.record);
  return new URL(hashOf({ at: 'record', link }), document.baseURI).href;
}
