import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import {
  DebriefScreen,
  type MapSlotProps,
  PassingDebrief,
  PassingRoom,
  Room,
  ShareSheet,
} from '../panels/index';
import { isMasked, type Session } from '../session/index';
import { analystOf } from './analyst';
import { bellKeeper } from './bell-store';
import { BriefMap } from './brief-map';
import type { OpenedAs } from './flow';
import { whenSettled } from './idle';
import { SessionInWords } from './in-words';
import { linkTo } from './link-to';
import { MapPanel } from './map-panel';
import { keepMasked } from './masked-crises';
import { loadParts } from './parts';
import { renderPaths } from './paths-panel';
import { announcePlay } from './play-lock';
import { adoptPlay } from './plays';
import { wantedWording } from './reading-choice';
import { keepPlace, returnToPlace } from './reading-place';
import { goTo, hashOf } from './route';
import { behindMask, bringWords, inWords, wordingFor } from './words';

/** The situation room of a play. */
export function RoomScreen({ opened }: { readonly opened: OpenedAs<'room'> }) {
  const { session, play, scenarioKey, notice } = opened;
  const { seat, passing } = session.get();
  useOpenPlay(session);
  const bell = useMemo(() => bellKeeper(play), [play]);
  return (
    <SessionInWords session={session}>
      {(told) => {
        const common = {
          bell,
          session: told,
          renderMap: (props: MapSlotProps) => <MapPanel {...props} />,
          renderShare: (sheet: { readonly isOpen: boolean; readonly onClose: () => void }) => (
            <ShareSheet state={told.get()} link={sheet.isOpen ? linkOf(session) : ''} {...sheet} />
          ),
          ...(notice === undefined ? {} : { notice }),
          onDebrief: () => goTo({ at: 'debrief', play }),
          onLeave: () => goTo({ at: 'shelf' }),
        };
        return passing === undefined ? (
          <Room {...common} onBrief={() => goTo({ at: 'brief', scenario: scenarioKey, seat })} />
        ) : (
          <PassingRoom {...common} briefMap={<BriefMap scenario={told.get().scenario} />} />
        );
      }}
    </SessionInWords>
  );
}

/** The debrief of a play that is over. */
export function DebriefPage({ opened }: { readonly opened: OpenedAs<'debrief'> }) {
  const { session, play, scenarioKey } = opened;
  const { scenario, passing } = session.get();
  const Debrief = passing === undefined ? DebriefScreen : PassingDebrief;
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
  // What is over is told under its real names: first who they were, then the debrief.
  const state = useSyncExternalStore(session.subscribe, session.get);
  const isOver = state.view.phase === 'over' || state.brokenOff !== undefined;
  const mask = isOver && isMasked(state) ? inWords(scenario, behindMask(state.reading)) : undefined;
  useEffect(() => keepMasked(scenarioKey, isMasked(state)), [scenarioKey, state]);
  const analyst = useMemo(() => analystOf(scenario), [scenario]);
  const briefOf = useCallback(
    (seat: string) => hashOf({ at: 'brief', scenario: scenarioKey, seat }),
    [scenarioKey],
  );
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
    <SessionInWords session={session} isOpen={isOver}>
      {(told) => (
        <Debrief
          session={told}
          mask={mask}
          analyst={analyst}
          linkTo={(record, fork) => linkTo(record, { plan: state.plan, masked: isMasked(state), fork })}
          {...(passing === undefined ? { briefOf } : {})}
          onGoOn={() => {
            session.send({ do: 'go-on' });
            goTo({ at: 'room', play });
          }}
          renderPaths={renderPaths}
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
  const state = session.get();
  const { game, plan, forkedFrom } = state;
  return linkTo(game.record, { plan, masked: isMasked(state), fork: forkedFrom });
}
