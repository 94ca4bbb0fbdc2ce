import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { EndingShares, GameAnalysis } from '../../../analysis/index';
import { type Debrief, deadlinesOf } from '../../../debrief/index';
import type { Session, SessionState } from '../../../session/index';
import type { Lexicon } from '../../../words/index';
import type { ForkState } from '../../futures/forks/use-forks';
import type { Counting } from '../../futures/use-job';
import { Contents } from '../contents';
import { Fold, goTo, partsOf } from '../part';
import type { TurningState } from '../story/moment-words';
import { beliefTables } from './belief-rows';
import { Beliefs } from './beliefs';
import { LastWord, Limits, Sources } from './closing';
import { Concepts } from './concepts';
import { Deadlines } from './deadlines';
import { Disputed } from './disputed';
import { hasDisputes } from './disputes';
import { Keep } from './keep';
import { Luck } from './luck';
import { Noted } from './noted';
import { Objectives } from './objectives';
import { Questions } from './questions';
import { RiseAndFall } from './rise-and-fall';
import { Timeline } from './timeline';
import { turnId } from './turn-id';
import '../figures.css';
import './timeline.css';
import { turnsBefore } from '../../../scenario/index';

interface LessonProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
  readonly state: SessionState;
  readonly send: Session['send'];
  readonly counting: Counting<GameAnalysis>;
  readonly turning: TurningState;
  readonly heading: Counting<EndingShares>;
  /** What is known by now of the forks. */
  readonly forksNow: () => readonly ForkState[];
  readonly onShare: () => void;
  readonly onPrintStory: () => void;
  readonly onPrintSeminar: () => void;
}

/** The second layer of the debrief, for the class: turn by turn, aim by aim, odds, ideas, questions with their time, and disputes. */
export function Lesson(props: LessonProps) {
  const { debrief, lexicon, state, send, counting, heading, forksNow } = props;
  const { t } = useTranslation();
  const { game, seat, notes } = state;
  const [turn, setTurn] = useState(debrief.comparison.divergence ?? turnsBefore(lexicon.scenario) + 1);
  const toTurn = useCallback((wanted: number) => {
    flushSync(() => setTurn(wanted));
    goTo(turnId(wanted));
  }, []);
  const parts = partsOf.class.filter(
    (name) =>
      (name !== 'disputed' || hasDisputes(lexicon.scenario)) &&
      (name !== 'beliefs' || beliefTables(t, lexicon, debrief).length > 0) &&
      (name !== 'deadlines' || deadlinesOf(debrief).length > 0),
  );
  return (
    <>
      <p className="debrief-lead">{t('debrief.lessonLead')}</p>
      <Contents parts={parts} />
      <Timeline turn={turn} onTurn={setTurn} debrief={debrief} lexicon={lexicon} notes={notes} />
      <Fold summary={t('debrief.notes.heading')}>
        <Noted game={game} seat={seat} notes={notes} lexicon={lexicon} />
      </Fold>
      <Objectives debrief={debrief} lexicon={lexicon} />
      <RiseAndFall debrief={debrief} />
      <Beliefs debrief={debrief} lexicon={lexicon} />
      <Deadlines debrief={debrief} lexicon={lexicon} />
      <Luck debrief={debrief} lexicon={lexicon} state={state} send={send} />
      <Concepts onTurn={toTurn} debrief={debrief} lexicon={lexicon} />
      <Questions lexicon={lexicon} state={state} send={send} />
      <Disputed lexicon={lexicon} />
      <LastWord state={state} send={send} />
      <Limits lexicon={lexicon} />
      <Sources lexicon={lexicon} />
      <Keep
        debrief={debrief}
        lexicon={lexicon}
        state={state}
        counting={counting}
        turning={props.turning}
        heading={heading}
        forksNow={forksNow}
        onShare={props.onShare}
        onPrintStory={props.onPrintStory}
        onPrintSeminar={props.onPrintSeminar}
      />
    </>
  );
}
