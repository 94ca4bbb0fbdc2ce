import type { GameAnalysis } from '../../analysis/index';
import type { GameRecord } from '../../engine/index';
import type { ActorId } from '../../scenario/index';
import type { ForkedFrom, SavedPlay, Session, SessionState } from '../../session/index';
import type { Lexicon } from '../../words/index';
import type { RenderPaths } from '../parts/paths-slot';
import type { Analyst } from './analyst';
import type { Wish } from './forks/fork-form';
import type { ForkState } from './forks/use-forks';

/** What it takes to try a moment of a game again. */
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
  /** Draws two plays on one map. */
  readonly renderPaths: RenderPaths | undefined;
  /** Leads back to the story. */
  readonly onBack: () => void;
}
