import '../styles/room-index.css';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { developmentsOf, sinceLastDecision, type View } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import type { RoomState, Session } from '../../session/index';
import { lexiconOf } from '../../words/index';
import { MissedNote } from '../absent/later';
import { ForkedMark } from '../parts/forked-mark';
import { KeysSheet } from '../parts/keys-sheet-later';
import { Masthead } from '../parts/masthead';
import { onceOpen } from '../parts/once-open';
import { SaveNotice, SaveState } from '../parts/save-state';
import { Told } from '../parts/told';
import { useMedia } from '../parts/use-media';
import { useSession } from '../parts/use-session';
import { CompanyLine } from '../together/company-line';
import { BellClock } from './bell-clock';
import { BellWord } from './bell-word';
import type { Beside } from './beside';
import { isSealedTogether } from './commit-bar';
import { FaultNotice } from './fault-notice';
import { isFirstTurn } from './first-turn';
import type { GlassTarget } from './glass-target';
import { MapBeside } from './map-beside';
import type { MapInWords } from './map-row';
import type { RoomMode, RoomParts } from './room-layout';
import { RoomMenu } from './room-menu';
import { NarrowRoom } from './room-narrow';
import { roomParts } from './room-parts';
import { WideRoom } from './room-wide';
import { roomy } from './roomy';
import { ThinkingNotice } from './thinking-notice';
import { TurnLine } from './turn-line';
import { type BellKeeper, useBell, useBreakOff } from './use-bell';
import type { Teller } from './use-on-map';
import { useReveal } from './use-reveal';

/** What the picture of the situation needs; the page is complete without it. */
export interface MapSlotProps {
  readonly scenario: Scenario;
  /** What the seat may know; while a turn is told, as far as it has been told. */
  readonly view: View;
  /** Whether a turn is being told. */
  readonly telling: boolean;
  /** Its key, the same in words, and the replay under it. */
  readonly renderBeside: (map: MapInWords) => ReactNode;
  /** Takes the one who tells developments on the map, once there is a map. */
  readonly onTeller: (teller: Teller | undefined) => void;
}

interface RoomProps {
  readonly session: Session<RoomState>;
  readonly renderMap: (props: MapSlotProps) => ReactNode;
  /** What was noticed when the play was opened. */
  readonly notice?: string;
  readonly onDebrief: () => void;
  readonly onBrief: () => void;
  readonly onLeave: () => void;
  /** The time that the player has set, where one can be. */
  readonly bell?: BellKeeper;
  /** The sheet that hands this play on; absent where the play is not this device's to give. */
  readonly renderShare?: (sheet: { readonly isOpen: boolean; readonly onClose: () => void }) => ReactNode;
  /** What the way on from the last turn is called, where it does not lead to the end. */
  readonly toldLabel?: string;
  /** What a class adds. */
  readonly beside?: Beside;
}

/** How one thing came about; it opens on request and so do its widgets. */
const GlassSheet = onceOpen(() => import('./glass-sheet').then(({ GlassSheet }) => GlassSheet));

/** Before the play is stopped where it stands. */
const StopSheet = onceOpen(() => import('./stop-sheet').then(({ StopSheet }) => StopSheet));

/** The last look at the orders where several people play here. */
const SealSheet = onceOpen(() => import('../together/seal-sheet').then(({ SealSheet }) => SealSheet));

/** The situation room: one turn from its question to its end. */
export function Room(props: RoomProps) {
  const { session, renderMap, notice, onDebrief, onBrief, onLeave, renderShare, toldLabel, beside, bell } =
    props;
  const { t } = useTranslation();
  const state = useSession(session);
  const telling = useReveal(state);
  const [trail, setTrail] = useState<readonly GlassTarget[]>([]);
  const [sharing, setSharing] = useState(false);
  const [sealing, setSealing] = useState(false);
  const [stopping, setStopping] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const [teller, setTeller] = useState<Teller | undefined>(undefined);
  const wide = useMedia(roomy);
  const { scenario, seat, view } = state;
  const lexicon = lexiconOf(scenario);
  const actor = lexicon.actor(seat);
  const over = view.phase === 'over';
  const isBroken = state.brokenOff !== undefined;
  const isStart = isFirstTurn(state);
  // Who begins in the middle has not read of any turn yet.
  const entries = useMemo(
    () => (isStart ? view.journal : sinceLastDecision(view.journal, view.turn, over)),
    [view, over, isStart],
  );
  const breakOff = useCallback(() => session.send({ do: 'break-off', by: 'bell' }), [session]);
  const clock = useBell(bell);
  useBreakOff(clock, state.thinking === 'waiting', over || isBroken, breakOff);
  const developments = useMemo(() => developmentsOf(scenario, entries), [scenario, entries]);
  const mode: RoomMode = telling.isOpen ? 'telling' : over || isBroken ? 'over' : 'deciding';
  if (!actor) throw new Error(`the scenario ${scenario.about.id} has no actor ${seat}`);

  const tellToEnd = () => {
    telling.close();
    if (state.told < state.resolved) session.send({ do: 'told' });
  };
  // Who stops does so at once, and is not led through the rest of a turn that is being told.
  const stop = (by: 'bell' | 'player') => {
    tellToEnd();
    session.send({ do: 'break-off', by });
  };
  const canStop = bell !== undefined && !over && !isBroken && state.thinking !== 'waiting';

  const parts: RoomParts = roomParts({
    t,
    lexicon,
    actor,
    state,
    mode,
    isStart,
    entries,
    developments,
    teller,
    telling,
    send: session.send,
    onOpen: (target) => setTrail([target]),
    onCommit: () => {
      if (isSealedTogether(state)) setSealing(true);
      else session.send({ do: 'commit' });
    },
    onTold: tellToEnd,
    onReplay: telling.open,
    onDebrief,
    toldLabel,
    beside,
    map: renderMap({
      scenario,
      view: telling.seen,
      telling: telling.isOpen,
      renderBeside: (map) => <MapBeside lexicon={lexicon} map={map} />,
      onTeller: setTeller,
    }),
  });
  const Layout = wide ? WideRoom : NarrowRoom;
  return (
    <div className="screen room-screen" data-wide={wide ? '' : undefined}>
      <Masthead
        end={
          <>
            {clock === undefined || isBroken ? null : <BellClock now={clock} />}
            {state.saving === undefined ? null : <SaveState saving={state.saving} />}
            {beside?.status}
            <RoomMenu
              canReplay={!telling.isOpen && developments.length > 0}
              {...(renderShare === undefined ? {} : { onShare: () => setSharing(true) })}
              leaving={beside?.leaving}
              onBrief={onBrief}
              onReplay={telling.open}
              onStop={canStop ? () => setStopping(true) : undefined}
              onKeys={() => setKeysShown(true)}
              onLeave={onLeave}
            />
          </>
        }
      >
        <p className="masthead-title">
          <Told>{scenario.about.title}</Told>
        </p>
        {wide ? <ForkedMark state={state} /> : null}
        {wide ? <CompanyLine {...state} /> : null}
        {/* While a turn is told, it is still the one that the play stands in. */}
        <TurnLine
          scenario={scenario}
          turn={telling.isOpen ? telling.reveal.turn : view.turn}
          over={over && !telling.isOpen}
        />
      </Masthead>
      {notice === undefined ? null : (
        <p className="notice" role="status" data-tone="threat">
          {notice}
        </p>
      )}
      {wide ? null : <ForkedMark state={state} />}
      <MissedNote
        isOpen={state.followed !== undefined}
        lexicon={lexicon}
        // A turn that is still being shown is not told beforehand.
        turns={(state.followed ?? []).filter((one) => one.turn <= state.told)}
        {...(state.resolved === 0 ? { onBrief } : {})}
      />
      {state.saving === undefined ? null : (
        <SaveNotice saving={state.saving} onKeep={() => setSharing(true)} />
      )}
      {beside?.notices}
      {bell === undefined ? null : <BellWord now={clock} onStop={() => stop('bell')} />}
      <FaultNotice state={state} onKeep={() => setSharing(true)} />
      <ThinkingNotice lexicon={lexicon} state={state} send={session.send} />
      <main id="main" className="room" data-mode={mode} aria-label={t('room.asSide', { name: actor.name })}>
        <Layout key={wide ? 'wide' : 'narrow'} turn={view.turn} parts={parts} />
      </main>
      <GlassSheet
        lexicon={lexicon}
        view={view}
        seat={seat}
        trail={trail}
        isOpen={trail.length > 0}
        onTrail={setTrail}
      />
      <SealSheet
        lexicon={lexicon}
        state={state}
        send={session.send}
        isOpen={sealing}
        onClose={() => setSealing(false)}
        onSeal={() => {
          setSealing(false);
          session.send({ do: 'commit' });
        }}
      />
      <StopSheet
        state={state}
        isOpen={stopping}
        onClose={() => setStopping(false)}
        onStop={() => {
          setStopping(false);
          stop('player');
        }}
      />
      <KeysSheet isOpen={keysShown} onClose={() => setKeysShown(false)} />
      {renderShare?.({ isOpen: sharing, onClose: () => setSharing(false) })}
    </div>
  );
}
