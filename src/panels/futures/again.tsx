import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GameAnalysis } from '../../analysis/index';
import type { GameRecord } from '../../engine/index';
import type { ActorId } from '../../scenario/index';
import type { ForkedFrom, SavedPlay, Session, SessionState } from '../../session/index';
import type { Lexicon } from '../../words/index';
import type { Analyst } from './analyst';
import type { Wish } from './forks/fork-form';
import { ForkPart } from './forks/fork-part';
import type { ForkState } from './forks/use-forks';
import { viewOf } from './view';
import './futures.css';
import './fork.css';

export interface AgainProps {
  readonly analyst: Analyst;
  readonly state: SessionState;
  readonly send: Session['send'];
  readonly lexicon: Lexicon;
  /** The side whose order is changed. */
  readonly seat: ActorId;
  readonly analysisOf: (seat: ActorId) => GameAnalysis | undefined;
  readonly onSeat: (seat: ActorId) => void;
  /** The moment and the order that are looked at. */
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  readonly linkTo: (record: GameRecord, fork?: ForkedFrom) => string;
  /** Takes what is known of the forks by now; must keep its identity. */
  readonly onForks: (forks: readonly ForkState[]) => void;
  readonly onPlayOn: (play: Omit<SavedPlay, 'id'>) => Promise<void>;
  /** Leads back to the story. */
  readonly onBack: () => void;
}

/** A moment of the game once more: one order is changed on the same board, and the endings that could follow are shown. */
export function Again(props: AgainProps) {
  const { state, lexicon, seat } = props;
  const { t, i18n } = useTranslation();
  const view = useMemo(
    () => viewOf(lexicon, seat, state.seat, t, i18n.language),
    [lexicon, seat, state.seat, t, i18n.language],
  );
  return <ForkPart {...props} view={view} />;
}
