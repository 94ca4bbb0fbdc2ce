import type { EndingShares, GameAnalysis } from '../../../analysis/index';
import type { Debrief } from '../../../debrief/index';
import type { Game } from '../../../engine/index';
import type { SessionState } from '../../../session/index';
import type { Lexicon } from '../../../words/index';
import type { Counting } from '../../futures/use-job';
import type { TurningState } from '../story/moment-words';

/** What is printed. */
export interface Printed {
  readonly state: SessionState;
  readonly lexicon: Lexicon;
  /** Absent before history is shown. */
  readonly debrief: Debrief | undefined;
  /** Absent before history is shown, and where the crisis tells none. */
  readonly history: Game | undefined;
  readonly turning: TurningState;
  readonly counting: Counting<GameAnalysis>;
  readonly heading: Counting<EndingShares>;
}
