import { useEffect, useMemo } from 'react';
import { encodeLink, type GameRecord } from '../engine/index';
import { DebriefScreen, Room, ShareSheet } from '../panels/index';
import type { ForkedFrom, Session } from '../session/index';
import { analystOf } from './analyst';
import type { OpenedAs } from './flow';
import { whenSettled } from './idle';
import { SessionInWords } from './in-words';
import { MapPanel } from './map-panel';
import { loadParts } from './parts';
import { announcePlay } from './play-lock';
import { adoptPlay } from './plays';
import { wantedWording } from './reading-choice';
import { keepPlace, returnToPlace } from './reading-place';
import { goTo, hashOf } from './route';
import { bringWords, wordingFor } from './words';

/** The situation room of a play. */
export function RoomScreen({ opened }: { readonly opened: OpenedAs<'room'> }) {
  const { session, play, scenarioKey, notice } = opened;
  const { seat } = session.get();
  useOpenPlay(session);
  return (
    <SessionInWords session={session}>
      {(told) => (
        <Room
          session={told}
          renderMap={(props) => <MapPanel {...props} />}
          renderShare={(sheet) => (
            <ShareSheet state={told.get()} link={sheet.isOpen ? linkOf(session) : ''} {...sheet} />
          )}
          {...(notice === undefined ? {} : { notice })}
          onDebrief={() => goTo({ at: 'debrief', play })}
          onBrief={() => goTo({ at: 'brief', scenario: scenarioKey, seat })}
          onLeave={() => goTo({ at: 'shelf' })}
        />
      )}
    </SessionInWords>
  );
}

/** The debrief of a play that is over. */
export function DebriefPage({ opened }: { readonly opened: OpenedAs<'debrief'> }) {
  const { session, play, scenarioKey } = opened;
  const { scenario } = session.get();
  useOpenPlay(session);
  // Who comes back from a fork goes on reading where the fork stands.
  useEffect(() => {
    const keep = () => keepPlace(play);
    addEventListener('hashchange', keep);
    const stop = returnToPlace(play);
    return () => {
      removeEventListener('hashchange', keep);
      stop();
    };
  }, [play]);
  const analyst = useMemo(() => analystOf(scenario), [scenario]);
  useEffect(() => {
    let left = false;
    whenSettled(() => {
      if (!left) analyst.wake();
    });
    return () => {
      left = true;
      analyst.end();
    };
  }, [analyst]);
  return (
    <SessionInWords session={session}>
      {(told) => (
        <DebriefScreen
          session={told}
          analyst={analyst}
          linkTo={linkTo}
          onPlayOn={async (fork) => {
            const { reading } = session.get();
            const worded = reading === undefined ? fork : { ...fork, reading };
            const { id } = await adoptPlay(scenarioKey, scenario, worded);
            goTo({ at: 'room', play: id });
          }}
        />
      )}
    </SessionInWords>
  );
}

/**
 * While a play is open, all files that it may need are loaded, no newer version of the app takes over, and a play that the browser
 * does not keep is not left without a question.
 */
function useOpenPlay(session: Session): void {
  useEffect(() => {
    loadParts();
    // Both levels of the language that is read come in one file, so that either can be chosen without a connection.
    whenSettled(() => {
      const { scenario, reading } = session.get();
      const wording = wordingFor(scenario, wantedWording(reading));
      if (scenario.wordings?.twoLevels) bringWords(scenario, { ...wording, level: 'full' });
    });
    const ask = (event: BeforeUnloadEvent) => {
      if (session.get().saving.state === 'failed') event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    const letGo = announcePlay();
    return () => {
      removeEventListener('beforeunload', ask);
      letGo();
    };
  }, [session]);
}

function linkOf(session: Session): string {
  const { game, forkedFrom } = session.get();
  return linkTo(game.record, forkedFrom);
}

function linkTo(record: GameRecord, fork?: ForkedFrom): string {
  const link = encodeLink(record);
  const route = { at: 'record', link } as const;
  return new URL(hashOf(fork === undefined ? route : { ...route, fork }), document.baseURI).href;
}
