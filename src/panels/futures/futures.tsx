import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GameAnalysis, HistoryAsDraw } from '../../analysis/index';
import type { GameRecord } from '../../engine/index';
import type { ActorId } from '../../scenario/index';
import type { ForkedFrom, SavedPlay, Session, SessionState } from '../../session/index';
import type { Lexicon } from '../../words/index';
import { goTo } from '../debrief/part';
import type { Analyst } from './analyst';
import { FuturesPart } from './decisions/futures-part';
import { forkFormId, type Wish } from './forks/fork-form';
import { ForkPart } from './forks/fork-part';
import type { ForkState } from './forks/use-forks';
import { type Counting, useJob } from './use-job';
import { viewOf } from './view';
import './futures.css';
import './fork.css';
import './futures-print.css';

export interface FuturesProps {
  readonly analyst: Analyst;
  readonly state: SessionState;
  readonly send: Session['send'];
  readonly lexicon: Lexicon;
  /** The side that is shown, and how far its analysis has come. */
  readonly seat: ActorId;
  readonly counting: Counting<GameAnalysis>;
  readonly analysisOf: (seat: ActorId) => GameAnalysis | undefined;
  readonly onSeat: (seat: ActorId) => void;
  readonly linkTo: (record: GameRecord, fork?: ForkedFrom) => string;
  /** Takes what is known of the forks by now; must keep its identity. */
  readonly onForks: (forks: readonly ForkState[]) => void;
  readonly onPlayOn: (play: Omit<SavedPlay, 'id'>) => Promise<void>;
}

/** The two parts of the debrief that rest on analysis: what else could have come, and the fair fork. */
export function Futures(props: FuturesProps) {
  const { analyst, state, send, lexicon, seat, counting, analysisOf, onSeat, linkTo, onForks, onPlayOn } =
    props;
  const { t, i18n } = useTranslation();
  const view = useMemo(
    () => viewOf(lexicon, seat, state.seat, t, i18n.language),
    [lexicon, seat, state.seat, t, i18n.language],
  );
  const told = lexicon.scenario.history.length > 0;
  // The play comes first: history is drawn again once there is something to read.
  const [begun, setBegun] = useState(false);
  if (!begun && (counting.result !== undefined || counting.failed !== undefined)) setBegun(true);
  const { now: draw } = useJob<HistoryAsDraw>(
    'history',
    told && begun ? (onReport, onFailed) => analyst.asDraw(onReport, onFailed) : undefined,
  );
  const [wish, setWish] = useState<Wish>({ turn: 1 });
  return (
    <>
      <FuturesPart
        view={view}
        yours={state.seat}
        record={state.game.record}
        counting={counting}
        draw={draw}
        onSeat={onSeat}
        onFork={(turn, track) => {
          setWish({ turn, track });
          goTo(forkFormId);
        }}
      />
      <ForkPart
        analyst={analyst}
        state={state}
        send={send}
        view={view}
        analysisOf={analysisOf}
        wish={wish}
        onWish={setWish}
        linkTo={linkTo}
        onForks={onForks}
        onPlayOn={onPlayOn}
      />
    </>
  );
}
