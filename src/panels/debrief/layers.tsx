import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndingShares, GameAnalysis } from '../../analysis/index';
import { debriefOf, historyGame, turningOf } from '../../debrief/index';
import { type Scenario, turnsBefore } from '../../scenario/index';
import { canGoOn, type SessionState } from '../../session/index';
import type { Lexicon } from '../../words/index';
import type { Wish } from '../futures/forks/fork-form';
import type { ForkState } from '../futures/forks/use-forks';
import { type Counting, useJob } from '../futures/use-job';
import { addStrings } from '../strings/index';
import { ConceptWayContext } from '../terms/glossary-context';
import { LayerBar } from './layer-bar';
import { conceptId, conceptsAtFirst } from './lesson/concept-id';
import { Noted } from './lesson/noted';
import { OwnWords } from './own-words';
import { Paper, usePaper } from './paper/paper';
import { givenOrderId, goTo, headingId, type Layer } from './part';
import type { DebriefScreenProps } from './screen-props';
import type { TurningState } from './story/moment-words';
import { Story } from './story/story';
import { useLayer } from './use-layer';

/** Changing one order and seeing what follows. */
const Again = lazy(async () => {
  const [{ Again }] = await Promise.all([import('../futures/again'), addStrings('futures')]);
  return { default: Again };
});

/** The second layer. */
const Lesson = lazy(async () => {
  const [{ Lesson }] = await Promise.all([import('./lesson/lesson'), addStrings('lesson')]);
  return { default: Lesson };
});

/** The third layer, with the analysis. */
const Seminar = lazy(async () => {
  const [{ Seminar }] = await Promise.all([import('./seminar/seminar'), addStrings('futures')]);
  return { default: Seminar };
});

interface DebriefLayersProps extends DebriefScreenProps {
  readonly state: SessionState;
  readonly lexicon: Lexicon;
  readonly revealed: boolean;
  readonly onShare: () => void;
}

/** The layers of the debrief; nothing about history is on the page before it is asked for. */
export function DebriefLayers(props: DebriefLayersProps) {
  const {
    state,
    lexicon,
    session,
    revealed,
    onShare,
    linkTo,
    analyst,
    onPlayOn,
    onGoOn,
    briefOf,
    renderPaths,
    led,
  } = props;
  const { send } = session;
  const { game, seat, notes, brokenOff, scenario } = state;
  const { record } = game;
  const isBrokenOff = brokenOff !== undefined;
  const first = turnsBefore(scenario) + 1;
  const [seen, setSeen] = useState(seat);
  const analysed = useJob<GameAnalysis>(
    seen,
    revealed && !isBrokenOff
      ? (onReport, onFailed) => analyst.analyse(record, seen, onReport, onFailed)
      : undefined,
  );
  const [isStopped, setStopped] = useState(false);
  const headed = useJob<EndingShares>(
    'heading',
    revealed && isBrokenOff && !isStopped
      ? (onReport, onFailed) => analyst.outlook(record, onReport, onFailed)
      : undefined,
  );
  const own = analysed.of(seat);
  const debrief = useMemo(() => (revealed ? debriefOf(game, seat) : undefined), [revealed, game, seat]);
  const turning = useMemo(
    () => turningState(scenario, own, isBrokenOff, first),
    [scenario, own, isBrokenOff, first],
  );
  const history = useMemo(() => (revealed ? historyGame(scenario) : undefined), [revealed, scenario]);
  const { shown, made, show } = useLayer(state.id);
  const [wish, setWish] = useState<Wish>({ turn: first });
  // Only what is taken away asks for them.
  const forks = useRef<readonly ForkState[]>([]);
  const keepForks = useCallback((known: readonly ForkState[]) => {
    forks.current = known;
  }, []);
  const paper = usePaper();
  const asked = useRef(false);
  const ready = debrief !== undefined;
  useEffect(() => {
    if (ready && asked.current) goTo(headingId('ended'));
  }, [ready]);
  const again = (at: Wish) => {
    setWish(at);
    // Who asks for a moment has its order before her, and the keys there.
    show('again', () => goTo(headingId('fork'), at.track === undefined ? undefined : givenOrderId(at.track)));
  };
  const calls = useRef({ again, show, paper, onGoOn });
  calls.current = { again, show, paper, onGoOn };
  const stable = useMemo(
    () => ({
      again: (at: Wish) => calls.current.again(at),
      toClass: () => calls.current.show('class', () => goTo(headingId('timeline'))),
      stop: () => setStopped(true),
      goOn: () => calls.current.onGoOn?.(),
      printStory: () => calls.current.paper.print('story'),
      printSeminar: () => calls.current.paper.print('seminar'),
    }),
    [],
  );
  const wayToConcept = useMemo(() => {
    const shownConcepts = debrief?.concepts.map(({ concept }) => concept.id) ?? [];
    return (concept: string) => {
      const at = shownConcepts.indexOf(concept);
      const place = at < conceptsAtFirst ? conceptId(concept) : headingId('concepts');
      return at < 0 ? undefined : () => calls.current.show('class', () => goTo(place));
    };
  }, [debrief]);
  return (
    <ConceptWayContext value={wayToConcept}>
      {ready ? (
        <LayerBar
          shown={shown}
          has={(layer) => layer !== 'again' || !isBrokenOff}
          onShow={(layer) => show(layer)}
        />
      ) : null}
      <LayerPlace layer="story" shown={ready ? shown : 'story'}>
        <div className="debrief-account" data-open={ready ? undefined : ''}>
          <OwnWords
            state={state}
            send={send}
            help={led?.wordsHelp}
            wait={led?.wait}
            wayOn={led?.wayOn}
            onReveal={() => {
              asked.current = true;
            }}
          />
          {ready ? null : <Noted game={game} seat={seat} notes={notes} lexicon={lexicon} />}
        </div>
        {debrief === undefined ? null : (
          <Story
            debrief={debrief}
            lexicon={lexicon}
            brokenOff={brokenOff}
            heading={headed.now}
            onStop={isStopped ? undefined : stable.stop}
            onGoOn={onGoOn !== undefined && canGoOn(state) ? stable.goOn : undefined}
            turning={turning}
            game={game}
            history={history}
            renderPaths={renderPaths}
            briefOf={briefOf}
            onAgain={isBrokenOff ? undefined : stable.again}
            onClass={stable.toClass}
            onPrint={stable.printStory}
          />
        )}
      </LayerPlace>
      {debrief === undefined ? null : (
        <>
          {made.includes('again') && !isBrokenOff ? (
            <LayerPlace layer="again" shown={shown}>
              <Again
                analyst={analyst}
                state={state}
                send={send}
                lexicon={lexicon}
                seat={seen}
                analysisOf={(side) => analysed.of(side).result}
                onSeat={setSeen}
                wish={wish}
                onWish={setWish}
                linkTo={linkTo}
                onForks={keepForks}
                renderPaths={renderPaths}
                onPlayOn={onPlayOn}
                onBack={() => show('story')}
              />
            </LayerPlace>
          ) : null}
          {made.includes('class') ? (
            <LayerPlace layer="class" shown={shown}>
              <Lesson
                debrief={debrief}
                lexicon={lexicon}
                state={state}
                send={send}
                counting={own}
                turning={turning}
                heading={headed.now}
                forksNow={() => forks.current}
                onShare={onShare}
                onPrintStory={stable.printStory}
                onPrintSeminar={stable.printSeminar}
              />
            </LayerPlace>
          ) : null}
          {made.includes('seminar') ? (
            <LayerPlace layer="seminar" shown={shown}>
              <Seminar
                debrief={debrief}
                lexicon={lexicon}
                state={state}
                analyst={analyst}
                seat={seen}
                counting={analysed.now}
                heading={headed.now}
                onSeat={setSeen}
                onAgain={stable.again}
                onPrint={stable.printSeminar}
              />
            </LayerPlace>
          ) : null}
        </>
      )}
      <Paper
        edition={paper.edition ?? (shown === 'story' || shown === 'again' ? 'story' : 'seminar')}
        state={state}
        lexicon={lexicon}
        debrief={debrief}
        history={history}
        turning={turning}
        counting={own}
        heading={headed.now}
      />
    </ConceptWayContext>
  );
}

/** What the analysis says by now of the choice that moved most; it is told once, when all is counted. */
function turningState(
  scenario: Scenario,
  { result, done, failed }: Counting<GameAnalysis>,
  isBrokenOff: boolean,
  first: number,
): TurningState {
  if (isBrokenOff) return { is: 'broken' };
  if (failed !== undefined) return { is: 'failed' };
  if (result === undefined || done < 1) return { is: 'wait' };
  const turning = turningOf(scenario, result, first);
  return turning === undefined ? { is: 'none' } : { is: 'found', turning };
}

interface LayerPlaceProps {
  readonly layer: Layer;
  readonly shown: Layer;
  readonly children: ReactNode;
}

/** A layer that stays as it is while another is read. */
function LayerPlace({ layer, shown, children }: LayerPlaceProps) {
  const { t } = useTranslation();
  return (
    <div className="debrief-layer" hidden={layer !== shown}>
      <Suspense fallback={<p className="soft">{t('futures.loading')}</p>}>{children}</Suspense>
    </div>
  );
}
