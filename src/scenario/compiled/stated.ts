import type { Expression } from './expression';
import type { ActorId, OptionId } from './scenario';

/*
 * What texts state, as conditions. They are for checking a scenario and not part of it: what players load does not contain them.
 */

/** A text that can be told in a play. */
export type ToldText = ToldThing & {
  /** Which form, of a text that follows the play: its place in the list; absent: whichever is told. */
  readonly variant?: number;
};

type ToldThing =
  /** The question and the setting of a turn, from 0. */
  | { readonly of: 'turn'; readonly turn: number }
  /** A news item, by its place in `Scenario.news`. */
  | { readonly of: 'news'; readonly news: number }
  | { readonly of: 'inject' | 'rule' | 'ending'; readonly id: string }
  /** The card of an option, one adviser's line on it, or the reason why it is closed. */
  | { readonly of: 'card' | 'reason'; readonly actor: ActorId; readonly option: OptionId }
  | { readonly of: 'advice'; readonly actor: ActorId; readonly option: OptionId; readonly adviser: string }
  | { readonly of: 'outcome'; readonly actor: ActorId; readonly option: OptionId; readonly outcome: string }
  /** What is said at the end of a want of a side, by its place in `Brief.wantsAtEnd`. */
  | { readonly of: 'want'; readonly actor: ActorId; readonly want: number }
  /** What an ending means for one actor. */
  | { readonly of: 'fate'; readonly ending: string; readonly actor: ActorId };

/** A text with what must be so whenever it is told. */
export interface StatedText {
  readonly told: ToldText;
  readonly holds: Expression;
  /** The condition as its author wrote it, and the path of the document where it stands. */
  readonly written: string;
  readonly path: readonly (string | number)[];
}
