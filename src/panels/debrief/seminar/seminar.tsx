import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndingShares, GameAnalysis, HistoryAsDraw } from '../../../analysis/index';
import type { Debrief } from '../../../debrief/index';
import type { ActorId } from '../../../scenario/index';
import type { SessionState } from '../../../session/index';
import type { Lexicon } from '../../../words/index';
import type { Analyst } from '../../futures/analyst';
import { AsDraw } from '../../futures/decisions/as-draw';
import { FuturesPart } from '../../futures/decisions/futures-part';
import { Method } from '../../futures/decisions/method';
import { HeadingPart } from '../../futures/heading-part';
import { type Counting, useJob } from '../../futures/use-job';
import { viewOf } from '../../futures/view';
import { Button } from '../../parts/button';
import { Contents } from '../contents';
import { type PartName, partsOf } from '../part';
import type { Spot } from '../story/three-moments';
import { Classes } from './classes';
import { NearAndFar } from './near-and-far';
import '../figures.css';
import '../../futures/futures.css';

interface SeminarProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
  readonly state: SessionState;
  readonly analyst: Analyst;
  /** The side that is shown, and how far its analysis has come. */
  readonly seat: ActorId;
  readonly counting: Counting<GameAnalysis>;
  readonly heading: Counting<EndingShares>;
  readonly onSeat: (seat: ActorId) => void;
  readonly onAgain: (at: Spot) => void;
  readonly onPrint: () => void;
}

/** The third layer of the debrief, for a seminar: history as one draw, what else could have happened, distance, classes and methods. */
export function Seminar(props: SeminarProps) {
  const { debrief, lexicon, state, analyst, seat, counting, heading, onSeat, onAgain, onPrint } = props;
  const { t, i18n } = useTranslation();
  const view = useMemo(
    () => viewOf(lexicon, seat, state.seat, t, i18n.language),
    [lexicon, seat, state.seat, t, i18n.language],
  );
  const isBrokenOff = state.brokenOff !== undefined;
  const told = debrief.historyEnding !== undefined;
  // The game comes first: history is drawn again once there is something to read.
  const begun = [counting, heading].some(
    ({ result, failed }) => result !== undefined || failed !== undefined,
  );
  const { now: draw } = useJob<HistoryAsDraw>(
    'history',
    told && begun ? (onReport, onFailed) => analyst.asDraw(onReport, onFailed) : undefined,
  );
  const has: Readonly<Partial<Record<PartName, boolean>>> = {
    draw: told,
    heading: isBrokenOff,
    futures: !isBrokenOff,
    distance: debrief.distance !== undefined,
    classes: debrief.outcome !== undefined,
  };
  return (
    <>
      <p className="debrief-lead">{t('debrief.seminarLead')}</p>
      <Contents parts={partsOf.seminar.filter((name) => has[name] ?? true)} />
      {told ? <AsDraw counting={draw} view={view} /> : null}
      {isBrokenOff ? (
        <HeadingPart
          view={view}
          played={debrief.played}
          counting={heading}
          real={debrief.historyEnding?.id}
        />
      ) : (
        <FuturesPart
          view={view}
          yours={state.seat}
          record={state.game.record}
          counting={counting}
          onSeat={onSeat}
          onFork={(turn, track) => onAgain({ turn, track })}
        />
      )}
      <NearAndFar debrief={debrief} lexicon={lexicon} />
      {debrief.outcome === undefined ? null : <Classes outcome={debrief.outcome} lexicon={lexicon} />}
      <Method policies={counting.result?.policies ?? heading.result?.policies ?? {}} view={view} />
      <Button className="plain-button" onPress={onPrint}>
        {t('debrief.keep.printSeminar')}
      </Button>
    </>
  );
}
