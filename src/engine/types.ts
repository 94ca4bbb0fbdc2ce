import type { ActorId, OptionId, Orders, GivenLuck, Scenario, TrackId, PolicyKind } from '../scenario/index';

/*
 * The engine's values. A game is *deciding* or *over*; a view is the only thing that leaves it.
 * Turns are counted from 1, as people do; `turn` in an expression is that number.
 */

/** Who gives an actor's orders: a person, or a policy. */
export type Seat = 'human' | PolicyKind;
export type Seats = Readonly<Record<ActorId, Seat>>;

/** The value of each track's posture, as XState keeps it, and nothing else. */
export interface ActorSnapshot {
  readonly value: Readonly<Record<TrackId, string>>;
  readonly context: Readonly<Record<string, never>>;
}

/** Quantities and memories of the world; immutable. */
export interface World {
  readonly indicators: Readonly<Record<string, number>>;
  readonly facts: Readonly<Record<string, string>>;
  /** What an actor was shown of what it cannot see: the value as it stood, and when. */
  readonly glimpses: Readonly<Record<ActorId, Readonly<Record<string, Glimpse>>>>;
  /** How often each option was taken, and in which turn last. */
  readonly taken: Readonly<Record<ActorId, Readonly<Record<OptionId, { readonly times: number; readonly last: number }>>>>;
  readonly happened: Readonly<Record<string, number>>;
  readonly fired: Readonly<Record<string, number>>;
}

export interface Glimpse {
  readonly turn: number;
  readonly value: number | string;
}

export interface State {
  /** From 1. */
  readonly turn: number;
  readonly world: World;
  readonly postures: Readonly<Record<ActorId, ActorSnapshot>>;
}

/** What can be replayed: everything that decides a game, and nothing that follows from it. */
export interface GameRecord {
  readonly version: 1;
  readonly scenario: string;
  readonly hash: string;
  /** 0 to 4294967295. */
  readonly seed: number;
  readonly seats: Seats;
  /** Orders of each resolved turn, policies' orders included. */
  readonly turns: readonly Orders[];
  /** By index of turn from 0: results told instead of drawn. */
  readonly given: Readonly<Record<number, GivenLuck>>;
  /** White-cell acts: injects thrown in at the start of a turn (from 1). */
  readonly acts: readonly { readonly turn: number; readonly inject: string }[];
}

interface GameCommon {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly state: State;
  readonly journal: readonly Entry[];
  /** Values of the indicators at the start and after each resolved turn: `curve[n]` is after turn n. */
  readonly curve: readonly Readonly<Record<string, number>>[];
}
export interface DecidingGame extends GameCommon {
  readonly phase: 'deciding';
}
export interface OverGame extends GameCommon {
  readonly phase: 'over';
  readonly ending: string;
}
export type Game = DecidingGame | OverGame;

/** What made a change. */
export type Cause =
  | { readonly by: 'order'; readonly actor: ActorId; readonly option: OptionId; readonly outcome?: string; readonly exposed?: true }
  | { readonly by: 'inject'; readonly id: string }
  | { readonly by: 'rule'; readonly id: string }
  /** A cause that the seat may not know. */
  | { readonly by: 'unseen' };

export type Step = 'situation' | 'adjudication' | 'consequences' | 'ending';

/** One line of the journal: what changed, from what to what, because of what. */
export type Entry = { readonly turn: number; readonly step: Step } & (
  | { readonly kind: 'order'; readonly actor: ActorId; readonly track: TrackId; readonly option: OptionId; readonly outcome?: string; readonly covert: boolean; readonly exposed: boolean }
  | { readonly kind: 'inject'; readonly id: string }
  | { readonly kind: 'rule'; readonly id: string }
  | { readonly kind: 'draw'; readonly cause: Cause; readonly of: 'outcome' | 'exposure' | 'inject'; readonly odds: readonly { readonly id: string; readonly weight: number }[]; readonly total: number; readonly number: number | 'given'; readonly result: string }
  | { readonly kind: 'indicator'; readonly id: string; readonly from: number; readonly to: number; readonly parts: readonly { readonly cause: Cause; readonly amount: number }[] }
  | { readonly kind: 'fact'; readonly id: string; readonly from: string; readonly to: string; readonly cause: Cause }
  | { readonly kind: 'posture'; readonly actor: ActorId; readonly track: TrackId; readonly from: string; readonly to: string; readonly cause: Cause }
  | { readonly kind: 'reveal'; readonly to: ActorId; readonly what: string; readonly value: number | string; readonly cause: Cause }
  | { readonly kind: 'news'; readonly news: number; readonly cause: Cause }
  | { readonly kind: 'ending'; readonly id: string }
);

/** Why an option is closed now. */
export type Closed =
  | { readonly why: 'posture'; readonly postures: readonly string[] }
  | { readonly why: 'condition' }
  | { readonly why: 'spent' }
  | { readonly why: 'cooling'; readonly until: number };

export interface OptionStatus {
  readonly option: OptionId;
  /** The posture it leads to, when open and certain. */
  readonly to?: string;
  readonly closed?: Closed;
}

export interface IndicatorView {
  readonly id: string;
  readonly value: number;
  /** Value at the start and after each resolved turn, as far as the seat saw it. */
  readonly past: readonly number[];
  /** The turn of a glimpse; absent: it is seen as it stands. */
  readonly asOf?: number;
}

/** What one seat may know, by ids and numbers only; words come from the scenario. */
export interface View {
  readonly seat: ActorId | 'all';
  readonly scenario: string;
  readonly phase: 'deciding' | 'over';
  readonly turn: number;
  readonly indicators: readonly IndicatorView[];
  readonly facts: readonly { readonly id: string; readonly value: string; readonly asOf?: number }[];
  readonly postures: readonly { readonly actor: ActorId; readonly track: TrackId; readonly posture: string }[];
  /** Tracks of this seat with every option, open or closed; empty for `all` and when the game is over. */
  readonly tracks: readonly { readonly track: TrackId; readonly posture: string; readonly options: readonly OptionStatus[] }[];
  /** The whole play so far as this seat saw it. */
  readonly journal: readonly Entry[];
  readonly ending?: string;
}
