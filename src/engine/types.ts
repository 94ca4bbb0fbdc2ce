import type { OptionStatus, State } from '../adjudication/index';
import type { ActorId, GivenLuck, OptionId, Orders, PolicyKind, Scenario, TrackId } from '../scenario/index';
import type { Entry } from '../world/index';
import type { Listings } from './listing';

/*
 * The engine's values. A game is *deciding* or *over*; a view is the only thing that leaves it.
 * Turns are counted from 1, as people do; `turn` in an expression is that number.
 */

/** Who gives an actor's orders: a person, or a policy. */
export type Seat = 'human' | PolicyKind;
export type Seats = Readonly<Record<ActorId, Seat>>;

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
  /** By turn (from 1): results told instead of drawn. */
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
  /** What each side has been shown of its own options, up to its last deliberation. */
  readonly listed: Listings;
  /** The deliberation before; absent at the first. */
  readonly before?: DecidingGame;
}
export interface DecidingGame extends GameCommon {
  readonly phase: 'deciding';
}
export interface OverGame extends GameCommon {
  readonly phase: 'over';
  readonly ending: string;
}
export type Game = DecidingGame | OverGame;

/** On what something rests that a seat does not see and has a belief about: a report, or what it has believed from the start. */
export interface BeliefBasis {
  /** The turn of the report; absent where none has come. */
  readonly turn?: number;
  /** Its place in the scenario's table of reports. */
  readonly report?: number;
}

export interface IndicatorView {
  /** That of the belief, where it is one. */
  readonly id: string;
  readonly value: number;
  /** Value at the start and after each resolved turn, as far as the seat saw it. */
  readonly past: readonly number[];
  /** The turn in which it was shown; absent if the current value is seen. */
  readonly asOf?: number;
  /** Where it is what the seat believes, and not what it was shown last. */
  readonly belief?: BeliefBasis;
}

/** An option as its side is shown it. */
export interface OptionView extends OptionStatus {
  /** It is possible for the first time in this play, after its first turn. */
  readonly fresh?: true;
  /** By adviser: which line is said, where it follows the play. */
  readonly lines?: Readonly<Record<string, number>>;
  /** By adviser: the turn in which a card last showed the line that is said now. */
  readonly said?: Readonly<Record<string, number>>;
}

/** What one seat may know, by ids and numbers only; words come from the scenario. */
export interface View {
  readonly seat: ActorId | 'all';
  readonly scenario: string;
  readonly phase: 'deciding' | 'over';
  readonly turn: number;
  readonly indicators: readonly IndicatorView[];
  readonly facts: readonly {
    readonly id: string;
    readonly value: string;
    readonly asOf?: number;
    readonly belief?: BeliefBasis;
  }[];
  readonly postures: readonly {
    readonly actor: ActorId;
    readonly track: TrackId;
    readonly posture: string;
  }[];
  /** Tracks of this seat with every option that it has been shown, open or closed; empty for `all` and when the game is over. */
  readonly tracks: readonly {
    readonly track: TrackId;
    readonly posture: string;
    readonly options: readonly OptionView[];
  }[];
  /** The whole play so far as this seat saw it. */
  readonly journal: readonly Entry[];
  readonly ending?: string;
}

/** Why orders cannot be given: an actor, track or option that is not there, or an option that is closed. */
export interface OrderProblem {
  readonly actor: ActorId;
  readonly track: TrackId;
  readonly option: OptionId;
  readonly why: 'unknown' | 'closed';
  readonly status?: OptionStatus;
}
