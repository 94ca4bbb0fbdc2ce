import type { Game } from '../../engine/index';
import type { ActorId, OptionId, Orders, Scenario, TrackId } from '../../scenario/index';
import type { Making } from '../protocol/making';
import type { Refusal } from '../protocol/refusals';
import type {
  Agreement,
  Clock,
  HandNote,
  Letter,
  Missed,
  News,
  Office,
  roomPhases,
  tablePhases,
} from '../protocol/sights';
import type { debriefSteps, SeatId, wallShows } from '../protocol/words';

/*
 * A room: everything that a class is, as one value that never changes. It follows from its making and the messages that were
 * accepted, and from nothing else. Times are milliseconds since 1970.
 */

/** `h1`, `h2` and so on. */
export type HandId = string;

export interface Room {
  readonly id: string;
  /** How many messages have been accepted. */
  readonly version: number;
  readonly scenario: Scenario;
  readonly making: Making;
  /** When it was opened. */
  readonly opened: number;
  readonly course: Course;
  readonly absent: Making['absent'];
  /** In the order in which they joined. */
  readonly hands: readonly Hand[];
  /** How many have ever joined. */
  readonly joined: number;
  readonly tables: readonly Table[];
  readonly notices: readonly Notice[];
  readonly reports: readonly Report[];
  /** How often the host sent news. */
  readonly newsSent: number;
  readonly show: { readonly what: (typeof wallShows)[number]; readonly table?: number };
  readonly memory: Memory;
  /** How much of what each hand, and the host, said is kept, in letters. */
  readonly spoken: Readonly<Record<HandId | 'host', number>>;
  readonly seen: Seen;
}

export type DebriefStep = (typeof debriefSteps)[number];

/** Where the class stands, as everybody in it may know. */
export interface Course {
  readonly phase: (typeof roomPhases)[number];
  readonly locked: boolean;
  readonly paused: boolean;
  readonly letters: Making['letters'];
  readonly names: Making['names'];
  readonly pace: Making['pace'];
  /** The words of the wall, and of those who choose none, as `wordingText` writes them. */
  readonly reading?: string;
  /** The end of the lesson, and how much before it the debrief begins (milliseconds). */
  readonly bell?: { readonly at: number; readonly debrief: number };
  readonly step?: { readonly is: DebriefStep; readonly clock?: Clock };
}

/** One student, or a pair with one device. */
export interface Hand {
  readonly id: HandId;
  readonly name: string;
  readonly pin: string;
  /** SHA-256 of the token of each of its devices, newest last. */
  readonly devices: readonly string[];
  /** Absent: the press. */
  readonly place?: { readonly seat: SeatId; readonly office: Office };
  readonly help: boolean;
  readonly told: number;
  readonly notes: readonly HandNote[];
  readonly words: Readonly<Record<string, string>>;
}

export interface Table {
  readonly number: number;
  readonly phase: (typeof tablePhases)[number];
  /** The turn that is deliberated, or that is revealed. */
  readonly turn: number;
  readonly game: Game;
  /** The turn is to be resolved, whoever has committed: its time is up, or the host said so. */
  readonly closing: false | Missed['end'];
  readonly brokenOff: boolean;
  /** Where a play was broken off in a deliberation: the orders that sides had committed, which were not carried out. */
  readonly committed?: Orders;
  readonly clock?: Clock;
  /** While a reveal is watched: when the table goes on without those who do not come back. */
  readonly wait?: Clock;
  /** Minutes for each deliberation from now on; absent: no clock. */
  readonly minutes?: number;
  readonly seats: readonly Seat[];
  readonly letters: readonly Letter[];
  readonly agreements: readonly Agreement[];
  readonly news: readonly News[];
}

/** A side at a table that people hold, or could hold. */
export interface Seat {
  readonly side: ActorId;
  /** By track: what is proposed, null being to hold, and by whom. */
  readonly draft: Readonly<Record<TrackId, Proposal>>;
  readonly committed: boolean;
  readonly ready: readonly HandId[];
  readonly givenBack?: string;
  /** The last turn that was resolved, if it was resolved without waiting for this seat. */
  readonly missed?: Missed;
  readonly talk: readonly Remark[];
  /** How many remarks there have ever been. */
  readonly talked: number;
}

export interface Proposal {
  readonly option: OptionId | null;
  readonly by: HandId;
}

export interface Remark {
  readonly id: number;
  readonly by: HandId;
  readonly name: string;
  readonly turn: number;
  readonly text: string;
}

/** What the host said to all, to a seat or to a hand. */
export interface Notice {
  readonly id: number;
  readonly to: 'all' | SeatId | HandId;
  /** By table: the turn in which it was said. */
  readonly turns: Readonly<Record<number, number>>;
  readonly text: string;
}

/** What a hand of the press has written. */
export interface Report {
  readonly id: number;
  readonly hand: HandId;
  readonly name: string;
  readonly head: string;
  readonly body: string;
  readonly state: 'waiting' | 'passed' | 'refused';
}

/** How many changes each hand, and the wall, may have noticed. */
export type Seen = Readonly<Record<HandId | 'wall', number>>;

/** What was answered, so that a repeat is answered as the first was. Nothing of it is ever sent to anyone else. */
export interface Memory {
  /** By hand, and of the host. */
  readonly senders: Readonly<Record<HandId | 'host', readonly DeviceMemory[]>>;
  /** Newest last: by which message a device became one of a hand. */
  readonly newcomers: readonly {
    readonly digest: string;
    readonly device: string;
    readonly count: number;
    readonly version: number;
    readonly hand: HandId;
  }[];
}

export interface DeviceMemory {
  readonly device: string;
  /** The versions that were answered, by count; the newest last. */
  readonly answers: readonly { readonly count: number; readonly version: number }[];
}

/** What comes in with a message from whoever runs the room: the time, and 32 random bits. */
export interface Moment {
  readonly at: number;
  readonly luck: number;
}

/** What became of a message: the room after it, or why it was not accepted. */
export type Heard = Room | Refusal;

/** Who says something: whoever runs the room has made sure of it. */
export type Sender =
  | { readonly by: 'host' }
  | { readonly by: 'wall' }
  | { readonly by: 'hand'; readonly hand: HandId }
  | { readonly by: 'newcomer'; readonly digest: string }
  | { readonly by: 'keeper' };

/** Whom something is sent to. */
export type Recipient =
  | { readonly to: 'host' }
  | { readonly to: 'wall' }
  | { readonly to: 'hand'; readonly hand: HandId };
