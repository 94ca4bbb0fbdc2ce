import type { ReactNode } from 'react';
import type { GameRecord } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import type { ForkedFrom, SavedPlay, Session } from '../../session/index';
import type { Analyst } from '../futures/analyst';
import type { RenderPaths } from '../parts/paths-slot';

/** What the debrief needs from the page around it. */
export interface DebriefScreenProps {
  readonly session: Session;
  /** The address that opens this play elsewhere. */
  readonly linkTo: (record: GameRecord, fork?: ForkedFrom) => string;
  /** Works out what else could have come. */
  readonly analyst: Analyst;
  /** Makes a play of this browser and goes there. */
  readonly onPlayOn: (play: Omit<SavedPlay, 'id'>) => Promise<void>;
  /** Goes on with a play that was broken off; absent where somebody else keeps it. */
  readonly onGoOn?: () => void;
  /** The address at which the same crisis is begun as a side; absent where somebody else chooses. */
  readonly briefOf?: (side: string) => string;
  /** Draws the game and history, or a fork, on one map; without it there are words alone. */
  readonly renderPaths?: RenderPaths;
  /** The crisis as it was told under invented names, until the real ones have been told. */
  readonly mask?: Scenario | undefined;
  /** In a class, and where several people played at one device. */
  readonly led?: Led;
}

/** What a class, or a game of several people at one device, adds to a debrief. */
export interface Led {
  /** Stands at the end of the strip on top, in place of whether the play is saved. */
  readonly status: ReactNode;
  /** Above everything else. */
  readonly notices: ReactNode;
  /** What is said of who keeps and reads the student's words. */
  readonly wordsHelp: string;
  /** Why history cannot be shown yet; undefined once it can. */
  readonly wait: string | undefined;
  /** Stands below one's own words while history waits. */
  readonly wayOn?: ReactNode;
}
