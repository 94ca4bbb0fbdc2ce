import {
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { EndingShares, GameAnalysis, TurningPoint } from '../../analysis/index';
import { debriefOf } from '../../debrief/index';
import type { GameRecord } from '../../engine/index';
import type { ForkedFrom, SavedPlay, Session, SessionState } from '../../session/index';
import { type Lexicon, lexiconOf, nameOf } from '../../words/index';
import { MissedNote } from '../absent/later';
import type { Analyst } from '../futures/analyst';
import type { ForkState } from '../futures/forks/use-forks';
import { useJob } from '../futures/use-job';
import { Button } from '../parts/button';
import { ForkedMark } from '../parts/forked-mark';
import { KeysSheet } from '../parts/keys-sheet-later';
import { Masthead } from '../parts/masthead';
import { SaveNotice, SaveState } from '../parts/save-state';
import { useHeadline } from '../parts/use-headline';
import { useSession } from '../parts/use-session';
import { ShareSheet } from '../share/later';
import { addStrings } from '../strings/index';
import { LastWord, Limits, Sources } from './closing';
import { Concepts } from './concepts';
import { Contents } from './contents';
import { DebriefHead } from './head';
import { Keep } from './keep';
import { Luck } from './luck';
import { Noted } from './noted';
import { Objectives } from './objectives';
import { isRevealed, OwnWords } from './own-words';
import { goTo, headingId, PartsContext, parts } from './part';
import { PrintingContext, useWatchPrinting } from './printing';
import { Questions } from './questions';
import { Told } from './told';
import { Unready } from './unready';
import './debrief.css';
import './timeline.css';
import './figures.css';
import './print.css';

interface DebriefScreenProps {
  readonly session: Session;
  /** The address that opens this play elsewhere. */
  readonly linkTo: (record: GameRecord, fork?: ForkedFrom) => string;
  /** Works out what else could have come. */
  readonly analyst: Analyst;
  /** Makes a play of this browser and goes there. */
  readonly onPlayOn: (play: Omit<SavedPlay, 'id'>) => Promise<void>;
  /** In a class. */
  readonly led?: Led;
}

/** What a class adds to a debrief. */
export interface Led {
  /** Stands at the end of the strip on top, in place of whether the play is saved. */
  readonly status: ReactNode;
  /** Above everything else. */
  readonly notices: ReactNode;
  /** What is said of who keeps and reads the student's words. */
  readonly wordsHelp: string;
  /** Why history cannot be shown yet; undefined once it can. */
  readonly wait: string | undefined;
}

/** The parts that rest on analysis, loaded when history is shown. */
const Futures = lazy(async () => {
  const [{ Futures }] = await Promise.all([import('../futures/futures'), addStrings('futures')]);
  return { default: Futures };
});

/** Where a play was heading that was broken off. */
const HeadingPart = lazy(async () => {
  const [{ HeadingPart }] = await Promise.all([import('../futures/heading-part'), addStrings('futures')]);
  return { default: HeadingPart };
});

/** The debrief of a play that is over, or was broken off: the student's own words first, then the play beside history. */
export function DebriefScreen({ session, linkTo, analyst, onPlayOn, led }: DebriefScreenProps) {
  const { t } = useTranslation();
  const state = useSession(session);
  const printing = useWatchPrinting();
  const [sharing, setSharing] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const { scenario, seat, game } = state;
  const lexicon = lexiconOf(scenario);
  const heading = useHeadline<HTMLHeadingElement>(
    `${t('debrief.title', { title: scenario.about.title })} · ${t('shell.name')}`,
    state.id,
  );
  // Drawing all of it takes a while; meanwhile the page still answers.
  const isBrokenOff = state.brokenOff !== undefined;
  const isOver = game.phase === 'over' || isBrokenOff;
  const revealed = useDeferredValue(isOver && isRevealed(state) && led?.wait === undefined);
  const shown = parts.filter(
    (name) =>
      (name !== 'distance' || scenario.history.length > 0) &&
      // What did not come to its end has no decisions to weigh against it, and no fork.
      (name !== 'heading' || isBrokenOff) &&
      ((name !== 'fork' && name !== 'futures') || !isBrokenOff),
  );
  return (
    <PrintingContext value={printing}>
      <PartsContext value={shown}>
        <div className="screen debrief">
          <Masthead
            end={
              <>
                {led?.status ?? <SaveState saving={state.saving} />}
                <Button className="quiet-button" onPress={() => setKeysShown(true)}>
                  {t('keys.heading')}
                </Button>
              </>
            }
          >
            <p className="masthead-title">{scenario.about.title}</p>
          </Masthead>
          <SaveNotice saving={state.saving} onKeep={() => setSharing(true)} />
          {led?.notices}
          <div className="debrief-page" data-revealed={revealed ? '' : undefined}>
            {revealed ? <Contents /> : null}
            <main id="main" className="debrief-main">
              <DebriefHead title={scenario.about.title} side={nameOf(lexicon, seat)} heading={heading}>
                <ForkedMark state={state} whole />
                <MissedNote
                  isOpen={state.followed !== undefined}
                  lexicon={lexicon}
                  turns={state.followed ?? []}
                />
              </DebriefHead>
              {isOver ? (
                <Parts
                  state={state}
                  lexicon={lexicon}
                  send={session.send}
                  revealed={revealed}
                  onShare={() => setSharing(true)}
                  linkTo={linkTo}
                  analyst={analyst}
                  onPlayOn={onPlayOn}
                  led={led}
                />
              ) : (
                <section>
                  <h2>{t('debrief.unfinished.heading')}</h2>
                  <p>{t('debrief.unfinished.text')}</p>
                </section>
              )}
            </main>
          </div>
          <KeysSheet isOpen={keysShown} onClose={() => setKeysShown(false)} />
          <ShareSheet
            state={state}
            link={sharing ? linkTo(game.record, state.forkedFrom) : ''}
            isOpen={sharing}
            onClose={() => setSharing(false)}
          />
        </div>
      </PartsContext>
    </PrintingContext>
  );
}

interface PartsProps {
  readonly state: SessionState;
  readonly lexicon: Lexicon;
  readonly send: Session['send'];
  readonly revealed: boolean;
  readonly onShare: () => void;
  readonly linkTo: DebriefScreenProps['linkTo'];
  readonly analyst: Analyst;
  readonly onPlayOn: DebriefScreenProps['onPlayOn'];
  readonly led: Led | undefined;
}

/** The parts in their order; nothing about history is on the page before it is asked for. */
function Parts(props: PartsProps) {
  const { state, lexicon, send, revealed, onShare, linkTo, analyst, onPlayOn, led } = props;
  const { game, seat, notes } = state;
  const { record } = game;
  const [seen, setSeen] = useState(seat);
  const analysed = useJob<GameAnalysis>(
    seen,
    revealed && state.brokenOff === undefined
      ? (onReport, onFailed) => analyst.analyse(record, seen, onReport, onFailed)
      : undefined,
  );
  const headed = useJob<EndingShares>(
    'heading',
    revealed && state.brokenOff !== undefined
      ? (onReport, onFailed) => analyst.outlook(record, onReport, onFailed)
      : undefined,
  );
  const own = analysed.of(seat);
  const debrief = useMemo(() => (revealed ? debriefOf(game, seat) : undefined), [revealed, game, seat]);
  const asked = useRef(false);
  // Only the text that is taken away asks for them.
  const forks = useRef<readonly ForkState[]>([]);
  const keepForks = useCallback((known: readonly ForkState[]) => {
    forks.current = known;
  }, []);
  const ready = debrief !== undefined;
  useEffect(() => {
    if (ready && asked.current) goTo(headingId('ended'));
  }, [ready]);
  return (
    <>
      <div className="debrief-account">
        <OwnWords
          state={state}
          send={send}
          help={led?.wordsHelp}
          wait={led?.wait}
          onReveal={() => {
            asked.current = true;
          }}
        />
        <Noted game={game} seat={seat} notes={notes} lexicon={lexicon} />
      </div>
      {debrief === undefined ? null : (
        <>
          <Told
            debrief={debrief}
            lexicon={lexicon}
            notes={notes}
            brokenOff={state.brokenOff}
            isAfterClass={state.followed !== undefined}
            turningPoints={own.done < 1 ? none : (own.result?.turningPoints ?? none)}
          />
          <Luck debrief={debrief} lexicon={lexicon} state={state} send={send} />
          <Objectives debrief={debrief} lexicon={lexicon} />
          {/* What comes later takes its place in the page when it is there. */}
          <Suspense fallback={<Unready />}>
            {state.brokenOff === undefined ? (
              <Futures
                analyst={analyst}
                state={state}
                send={send}
                lexicon={lexicon}
                seat={seen}
                counting={analysed.now}
                analysisOf={(side) => analysed.of(side).result}
                onSeat={setSeen}
                linkTo={linkTo}
                onForks={keepForks}
                onPlayOn={onPlayOn}
              />
            ) : (
              <HeadingPart
                state={state}
                lexicon={lexicon}
                counting={headed.now}
                real={debrief.historyEnding?.id}
              />
            )}
          </Suspense>
          <Concepts debrief={debrief} lexicon={lexicon} />
          <Questions lexicon={lexicon} state={state} send={send} />
          <LastWord state={state} send={send} />
          <Limits lexicon={lexicon} />
          <Sources lexicon={lexicon} />
          <Keep
            debrief={debrief}
            lexicon={lexicon}
            state={state}
            onShare={onShare}
            counting={own}
            heading={headed.now}
            forksNow={() => forks.current}
          />
        </>
      )}
    </>
  );
}

const none: readonly TurningPoint[] = [];
