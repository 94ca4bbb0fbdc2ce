import type { Debrief, OwnPart } from '../../../debrief/index';
import type { BrokenOff } from '../../../session/index';
import type { Lexicon } from '../../../words/index';
import type { Translate } from '../../strings/index';
import type { TurningState } from '../story/moment-words';

/** What the written debrief is made from. */
export interface Writing {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
  readonly own: OwnPart;
  readonly t: Translate;
  readonly language: string;
  readonly turning: TurningState;
  /** Says that the play is a fork; absent where it began at its beginning. */
  readonly forked?: string;
  /** Absent in a play that came to its end. */
  readonly brokenOff?: BrokenOff;
  /** In a play after the orders of a class: what the others did, turn by turn. */
  readonly followed?: readonly string[];
  /** What else could have come, in the paragraphs of its part. */
  readonly futures?: readonly string[];
}
