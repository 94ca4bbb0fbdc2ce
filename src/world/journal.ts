import type { ActorId, OptionId, Seen, TrackId } from '../scenario/index';

/** What made a change. */
export type Cause =
  | {
      readonly by: 'order';
      readonly actor: ActorId;
      readonly option: OptionId;
      readonly outcome?: string;
      readonly exposed?: true;
    }
  | { readonly by: 'inject'; readonly id: string }
  | { readonly by: 'rule'; readonly id: string }
  /** A cause that the seat may not know. */
  | { readonly by: 'unseen' };

export type Step = 'situation' | 'adjudication' | 'consequences' | 'ending';

/** One draw: the odds, the number that came (from 0 to `total` - 1) or that it was given, and what it meant. */
export interface Draw {
  readonly kind: 'draw';
  readonly cause: Cause;
  readonly of: 'outcome' | 'exposure' | 'inject' | 'rule';
  readonly odds: readonly { readonly id: string; readonly weight: number }[];
  readonly total: number;
  readonly number: number | 'given';
  readonly result: string;
}

/** By voice, as `actor` or `actor.adviser`: which of its lines is said, where they follow the play. */
export type Heard = Readonly<Record<string, number>>;

/** What a line of the journal says. */
export type Event =
  | {
      readonly kind: 'order';
      readonly actor: ActorId;
      readonly track: TrackId;
      readonly option: OptionId;
      readonly outcome?: string;
      /** Which form of the outcome's text is told, where it follows the play. */
      readonly form?: number;
      readonly heard?: Heard;
      readonly seen: Seen;
    }
  | { readonly kind: 'inject'; readonly id: string; readonly heard?: Heard }
  /** `form` says which form of its reason is told, where it follows the play. */
  | { readonly kind: 'rule'; readonly id: string; readonly form?: number; readonly heard?: Heard }
  | Draw
  | {
      readonly kind: 'indicator';
      readonly id: string;
      readonly from: number;
      readonly to: number;
      /** The amounts before the sum was clamped to the range. */
      readonly parts: readonly { readonly cause: Cause; readonly amount: number }[];
    }
  | {
      readonly kind: 'fact';
      readonly id: string;
      readonly from: string;
      readonly to: string;
      readonly cause: Cause;
    }
  | {
      readonly kind: 'posture';
      readonly actor: ActorId;
      readonly track: TrackId;
      readonly from: string;
      readonly to: string;
      readonly cause: Cause;
    }
  | {
      readonly kind: 'reveal';
      readonly to: ActorId;
      readonly what: string;
      readonly value: number | string;
      readonly cause: Cause;
    }
  /** What somebody reports to an actor; `report` is the place in the scenario's table of reports. */
  | {
      readonly kind: 'report';
      readonly to: ActorId;
      readonly what: string;
      readonly value: number | string;
      readonly report: number;
      readonly cause: Cause;
    }
  /** `news` is the place in the scenario's table of news. */
  | { readonly kind: 'news'; readonly news: number; readonly cause: Cause }
  /** An actor takes part from this turn on, or no longer does. */
  | { readonly kind: 'presence'; readonly actor: ActorId; readonly here: boolean }
  /** Which form of the turn's setting is told, where it follows the play. */
  | { readonly kind: 'setting'; readonly form: number }
  /** A bet of a turn (`asked`, from 1; `bet`, its place there) is settled. */
  | { readonly kind: 'bet'; readonly asked: number; readonly bet: number; readonly came: boolean }
  /**
   * Where these follow the play: `violence` and `fates`, which of the levels of violence and, by actor, of what came of it held at the
   * end; `wants`, by side, which form is told of each of its wants.
   */
  | {
      readonly kind: 'ending';
      readonly id: string;
      readonly form?: number;
      readonly violence?: number;
      readonly fates?: Readonly<Record<ActorId, number>>;
      readonly wants?: Readonly<Record<ActorId, readonly number[]>>;
    };

/** One line of the journal: what changed, from what to what, because of what. */
export type Entry = { readonly turn: number; readonly step: Step } & Event;
