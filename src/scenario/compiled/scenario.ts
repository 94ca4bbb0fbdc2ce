// Longer than most files, because the shape of a compiled scenario is read as one.

import type { MapId } from '../document/maps';
import type {
  Confidence,
  CueEnding,
  CueKind,
  IcbForm,
  IcbOutcome,
  IcbViolence,
  IndicatorListing,
  Level,
  OptionKind,
  PeopleKilled,
  PlaceKind,
  PolicyKind,
  RelationLevel,
  ReportConfidence,
  SourceKind,
  Stance,
  Toll,
  Tone,
  Visibility,
} from '../document/vocabulary';
import type { Expression } from './expression';
import type { OfferedWordings } from './wording';

/*
 * A compiled scenario: plain JSON, made only by `compile`, in which every name is known and every expression is typed.
 * Records of the document have become lists in their written order, each member with its id.
 */

export interface Scenario {
  readonly format: 1;
  /** SHA-256 (hex) of the document's canonical JSON without its translations, its shorter ways to play and its targets. */
  readonly hash: string;
  readonly about: About;
  readonly theatre: Theatre;
  readonly turns: readonly Turn[];
  readonly indicators: readonly Indicator[];
  readonly facts: readonly Fact[];
  readonly actors: readonly Actor[];
  readonly injects: readonly Inject[];
  readonly rules: readonly Rule[];
  /** In order of priority, highest first; the last has no condition. */
  readonly endings: readonly Ending[];
  readonly history: readonly HistoryTurn[];
  readonly concepts: readonly Concept[];
  readonly questions: readonly Question[];
  readonly limits: readonly string[];
  /** Absent in crises that explain no terms. */
  readonly glossary?: readonly Term[];
  readonly sources: readonly Source[];
  /** Every news item of the document; effects and journal name them by their place here. */
  readonly news: readonly News[];
  readonly reports: readonly Report[];
  /** How else its texts can be read; absent in crises that an older Demarche compiled, which have one wording. */
  readonly wordings?: OfferedWordings;
  /** Shorter ways to play it; absent where it has none. */
  readonly plans?: readonly PlayPlan[];
  /** The id of the plan by which it is played, laid over it as words are; absent where all of it is. */
  readonly playing?: string;
  /** It is told behind its mask. */
  readonly masked?: Masked;
}

/** A shorter way to play: history's turns first, then those from one to another. */
export interface PlayPlan {
  readonly id: string;
  readonly name: string;
  readonly minutes: number;
  /** Index of the turn that is decided first, from 0. */
  readonly first: number;
  /** Index of the turn that is decided last, from 0. */
  readonly last: number;
  /** Absent: every side that can be played. */
  readonly sides?: readonly ActorId[];
}

/** What a masked scenario keeps of the open one, for pictures whose names are hidden too. */
export interface Masked {
  /** The land of each actor on the map. */
  readonly lands: Readonly<Record<ActorId, string>>;
}

export type ActorId = string;
export type TrackId = string;
export type OptionId = string;

/** `all`, or the actors who see it. */
export type Audience = 'all' | readonly ActorId[];

interface About {
  readonly id: string;
  readonly title: string;
  readonly pitch: string;
  readonly hook?: string;
  /** What came before the first turn, as every side knows it. */
  readonly earlier?: readonly EarlierEvent[];
  readonly summary: string;
  readonly level: Level;
  readonly minutes: { readonly solo: number; readonly class: number };
  readonly licence: string;
  readonly authors: readonly string[];
  readonly languages: readonly string[];
  readonly contentNotes: readonly string[];
  readonly prevails: readonly OptionKind[];
  /** How often its author wants which ending; absent where nothing is said. */
  readonly targets?: readonly Target[];
  readonly sources: readonly string[];
}

/** The percent of the plays, `from` to `to`, that an author wants for an ending or a family of endings. */
export interface Target {
  readonly of: 'ending' | 'family';
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Something that happened before the first turn. */
export interface EarlierEvent {
  /** The day, as `yyyy-mm-dd`. */
  readonly on: string;
  /** The place, by its id. */
  readonly at?: string;
  readonly text: string;
  /** Absent: loss. */
  readonly tone?: Tone;
  readonly sources: readonly string[];
}

export type LonLat = readonly [number, number];

export interface Place {
  readonly id: string;
  readonly label: string;
  readonly at: LonLat;
  readonly kind: PlaceKind;
  readonly of?: ActorId;
  /** 1 named last, 5 first; absent: as early as its kind. */
  readonly importance?: number;
  readonly note?: string;
  readonly sources: readonly string[];
}

/** What a crisis names on the map beside its places. */
interface NamedShape {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly sources: readonly string[];
}

export interface Theatre {
  /** The south-west and the north-east corner; the east counts on past 180 degrees where the extent crosses the date line. */
  readonly extent: readonly [LonLat, LonLat];
  /** The map of assets/map on which it is drawn. */
  readonly map: MapId;
  readonly alt?: string;
  readonly places: readonly Place[];
  readonly lines?: readonly (NamedShape & { readonly along: readonly LonLat[] })[];
  readonly areas?: readonly (NamedShape & { readonly outline: readonly LonLat[] })[];
  readonly relations: readonly (readonly [ActorId, ActorId])[];
}

/** A text that is told instead of another while its condition holds. */
export interface Variant {
  readonly when: Expression;
  readonly text: string;
}

/** A question that the play itself answers. */
export interface Bet {
  readonly ask: string;
  readonly trueWhen: Expression;
  /** Index of the turn at whose end it is false if it has not come true, from 0. */
  readonly by: number;
  readonly to: Audience;
}

/**
 * Who says what once something has happened, unless one of the others is said; without an adviser, the streets and papers of a side.
 */
export interface Voice {
  readonly actor: ActorId;
  readonly adviser?: string;
  readonly says: string;
  readonly instead?: readonly { readonly when: Expression; readonly says: string }[];
  /** It speaks only while this holds: whoever takes no part says nothing. */
  readonly while?: Expression;
}

export interface Turn {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly ask: string;
  /** What sides with a question of their own are asked instead. */
  readonly asks?: Readonly<Record<ActorId, string>>;
  /** What is told as it begins, unless one of the variants is. */
  readonly setting?: string;
  readonly settings?: readonly Variant[];
  readonly bets?: readonly Bet[];
  /** The options that belong to its question, by actor, the most telling first. */
  readonly concerns?: Readonly<Record<ActorId, readonly OptionId[]>>;
  readonly sources: readonly string[];
}

export interface Indicator {
  readonly id: string;
  readonly label: string;
  readonly of?: ActorId;
  readonly hint: string;
  readonly min: number;
  readonly max: number;
  readonly start: number;
  readonly unit?: string;
  /** Rising thresholds: from `from` on, `word` describes it. */
  readonly words: readonly { readonly from: number; readonly word: string }[];
  readonly rising: 'worse' | 'better' | 'neutral';
  readonly seenBy: Audience;
  /** When those who see it are shown it. */
  readonly listed: IndicatorListing;
  readonly belief?: Belief;
  readonly deadline?: Deadline;
}

/**
 * Marks an indicator that stands for what an effect sets going: the turn, from 1, at whose end it lands, or 0 while it is not under way.
 */
export interface Deadline {
  /** What would stop it, in words. */
  readonly unless?: string;
}

export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly words: Readonly<Record<string, string>>;
  readonly start: string;
  readonly seenBy: Audience;
  readonly belief?: Belief;
}

/** Marks an indicator or a fact that stands for what a side believes of another (`of`), which it does not see. */
export interface Belief {
  readonly by: ActorId;
  readonly of: string;
}

/** What an effect writes where it changes what a side believes. */
export interface BeliefPlace {
  readonly is: 'indicator' | 'fact';
  readonly id: string;
}

/** What somebody reports to a side of something that it does not see. */
export interface Report {
  readonly claimant: string;
  readonly confidence?: ReportConfidence;
}

export interface Cue {
  readonly kind: CueKind;
  /** Places. */
  readonly from?: string;
  readonly to?: string;
  /** Further places where it ends. */
  readonly also?: readonly string[];
  /** Absent: as it was meant. No author writes `unknown`: it is shown to whoever does not know how it ended. */
  readonly ends?: CueEnding | 'unknown';
}

export interface News {
  readonly head: string;
  readonly body?: string;
  readonly to: Audience;
  readonly tone: Tone;
  readonly sources: readonly string[];
}

export interface Effect {
  readonly if?: Expression;
  readonly add: readonly { readonly indicator: string; readonly amount: Expression }[];
  readonly set: readonly { readonly fact: string; readonly value: string }[];
  /** `belief`: what the actor then believes with it. */
  readonly reveal: readonly { readonly to: ActorId; readonly what: string; readonly belief?: BeliefPlace }[];
  /** `report` is the place in `Scenario.reports`; the value is that of a fact, or a number. */
  readonly report?: readonly {
    readonly to: ActorId;
    readonly what: string;
    readonly belief: BeliefPlace;
    readonly value: Expression;
    readonly report: number;
  }[];
  /** Place in `Scenario.news`: the first of several whose condition holds. */
  readonly news?: number;
  readonly newsInstead?: readonly { readonly when: Expression; readonly news: number }[];
  readonly move: readonly { readonly actor: ActorId; readonly track: TrackId; readonly posture: string }[];
}

/** Whose deaths are declared, and whether few or many. */
export type Killed = Readonly<Partial<Record<PeopleKilled, Toll | undefined>>>;

export interface Outcome {
  readonly id: string;
  readonly label: string;
  readonly odds: Expression;
  /** The one in which an order waited for another in vain: without a posture of its own, the track stays where it is. */
  readonly alone?: true;
  readonly text: string;
  readonly texts?: readonly Variant[];
  /** Whether people are killed; absent where it is not known. */
  readonly deadly?: boolean;
  /** Who is killed, where its author declares it. */
  readonly killed?: Killed;
  readonly voices?: readonly Voice[];
  readonly effects: readonly Effect[];
  readonly posture?: string;
  /** Absent: the option's own. */
  readonly cue?: Cue | 'none';
  /** Absent: whoever sees the order. */
  readonly seenBy?: Audience;
}

interface Line {
  readonly stance: Stance;
  readonly says: string;
}

/** What an adviser says of an option, unless one of the other lines is said. */
export interface Advice extends Line {
  readonly adviser: string;
  readonly instead?: readonly (Line & { readonly when: Expression })[];
}

export interface Option {
  readonly id: OptionId;
  readonly actor: ActorId;
  readonly track: TrackId;
  readonly label: string;
  readonly brief: string;
  readonly risk: string;
  readonly phrase: string;
  readonly kind: OptionKind;
  readonly cameo: string;
  /** An actor, a place, or nobody in particular. */
  readonly target?: { readonly actor: ActorId } | { readonly place: string };
  readonly when?: Expression;
  readonly needs?: string;
  /** Shown to its side from the first turn, whatever its posture and condition. */
  readonly foreseeable: boolean;
  readonly once: boolean;
  readonly cooldown: number;
  readonly visibility: Visibility;
  readonly exposure?: { readonly odds: Expression; readonly effects: readonly Effect[] };
  /** The orders without which it does not take effect, each on its track; then all its effects stand with its outcomes. */
  readonly with?: readonly { readonly actor: ActorId; readonly track: TrackId; readonly option: OptionId }[];
  readonly effects: readonly Effect[];
  /** Empty when the result is certain. */
  readonly outcomes: readonly Outcome[];
  readonly advice: readonly Advice[];
  readonly voices?: readonly Voice[];
  readonly precedent?: { readonly text: string; readonly sources: readonly string[] };
  readonly cue?: Cue;
}

export interface Posture {
  readonly id: string;
  readonly label: string;
  /** How its actor stands to others while it lasts; absent: it says nothing of that. */
  readonly relation?: Readonly<Record<ActorId, RelationLevel>>;
  readonly on: readonly { readonly option: OptionId; readonly to: string }[];
}

export interface Track {
  readonly id: TrackId;
  readonly label: string;
  readonly start: string;
  readonly seenBy: Audience;
  readonly postures: readonly Posture[];
}

interface Objective {
  readonly id: string;
  readonly label: string;
  readonly text?: string;
  readonly weight: number;
  readonly score: Expression;
}

export interface Statement {
  readonly text: string;
  readonly claimant?: string;
  readonly confidence?: Confidence;
  readonly sources: readonly string[];
}

/** The few lines of a brief that are shown before the game begins. */
export interface ShortBrief {
  readonly who: string;
  readonly wants: readonly string[];
  readonly redLines: readonly string[];
  readonly unknown: readonly string[];
}

/** What is said of a want of the short brief when the crisis is over. */
export interface WantAtEnd {
  /** The want in its own words. */
  readonly want: string;
  /** The adviser who says it. */
  readonly by?: string;
  readonly text: string;
  readonly texts?: readonly Variant[];
}

export interface Brief extends ShortBrief {
  readonly short?: ShortBrief;
  /** In the order of the short brief; absent where nothing is said of its wants. */
  readonly wantsAtEnd?: readonly WantAtEnd[];
  readonly knows: readonly Statement[];
  readonly constraints: readonly Statement[];
  readonly sources: readonly string[];
}

export interface Policy {
  readonly kind: PolicyKind;
  /** Precision over the whole range of the score, 0 to 10: what is better by a tenth of it is exp(lambda / 10) times as likely. */
  readonly lambda: number;
  /** Turns, this one included; absent: to the end. */
  readonly lookAhead?: number;
  /** 0 to 2: level k answers others of level k - 1. */
  readonly level: number;
  readonly weights: readonly { readonly option: OptionId; readonly weight: Expression }[];
  readonly hold: readonly { readonly track: TrackId; readonly weight: Expression }[];
}

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly code: string;
  readonly emblem: string;
  readonly colour: number;
  readonly playable: boolean;
  /** The place where it sits: its capital, or the home of whoever has none. */
  readonly capital?: string;
  /** The actor in which it lies, as a province lies in its state. */
  readonly partOf?: ActorId;
  /** It takes part while this holds; its options are open only then. Absent: from the beginning. */
  readonly from?: Expression;
  /** It takes no part while this holds. Absent: to the end. */
  readonly until?: Expression;
  /** Its problem in one line. */
  readonly problem?: string;
  readonly seat?: string;
  readonly brief?: Brief;
  readonly advisers: readonly { readonly id: string; readonly office: string; readonly leans?: string }[];
  readonly objectives: readonly Objective[];
  readonly tracks: readonly Track[];
  readonly options: readonly Option[];
  readonly policy: Policy;
}

export interface Inject {
  readonly id: string;
  readonly label: string;
  /** Index of the turn at whose start it is due, from 0; absent: drawn every turn while `when` holds. */
  readonly turn?: number;
  readonly when?: Expression;
  readonly odds: Expression;
  readonly once: boolean;
  readonly history: boolean;
  readonly from?: string;
  readonly cameo?: string;
  /** Whether people are killed; absent where it is not known. */
  readonly deadly?: boolean;
  /** Who is killed, where its author declares it. */
  readonly killed?: Killed;
  readonly voices?: readonly Voice[];
  readonly effects: readonly Effect[];
  readonly cue?: Cue;
  readonly sources: readonly string[];
}

export interface Rule {
  readonly id: string;
  readonly label: string;
  readonly when: Expression;
  /** Chance in 100 that it works when its condition holds; absent where it always does. */
  readonly odds?: Expression;
  readonly once: boolean;
  /** Why it follows: what is told unless one of the reasons is. */
  readonly because: string;
  readonly reasons?: readonly Variant[];
  readonly voices?: readonly Voice[];
  readonly effects: readonly Effect[];
  readonly cue?: Cue;
  /** Where it ends what was set going: its name, the indicator of its deadline, and how it ends. */
  readonly settles?: {
    readonly name: string;
    readonly indicator: string;
    readonly how: 'landed' | 'stopped';
  };
}

export interface Ending {
  readonly id: string;
  readonly family: string;
  readonly priority: number;
  readonly when?: Expression;
  readonly title: string;
  readonly text: string;
  readonly texts?: readonly Variant[];
  readonly form: IcbForm;
  /** The violence in the crisis as a whole, unless one of the others holds at the end. */
  readonly violence: IcbViolence;
  readonly violences?: readonly { readonly when: Expression; readonly is: IcbViolence }[];
  readonly outcome: readonly ActorOutcome[];
}

/** What an ending means for an actor, in the class of International Crisis Behavior and in words. */
interface Fate {
  readonly icb: IcbOutcome;
  readonly text?: string;
}

/** What came of a crisis for an actor, unless one of the others holds at the end. */
export interface ActorOutcome extends Fate {
  readonly actor: ActorId;
  readonly others?: readonly (Fate & { readonly when: Expression })[];
}

export interface HistoryTurn {
  /** Index of the turn, from 0. */
  readonly turn: number;
  readonly while?: Expression;
  readonly orders: Orders;
  readonly given: GivenLuck;
  /** What came of its orders, where sources dispute it; absent where they do not. */
  readonly disputed?: readonly DisputedResult[];
  readonly told: string;
  readonly knew: readonly { readonly actor: ActorId; readonly statements: readonly Statement[] }[];
  readonly later: readonly Statement[];
  readonly sources: readonly string[];
}

/** What came of an order of history, where sources dispute it. */
export interface DisputedResult {
  readonly actor: ActorId;
  readonly track: TrackId;
  readonly option: OptionId;
  /** Two at least; the one that history follows comes first. */
  readonly readings: readonly ResultReading[];
}

/** One account of what came of an order, with whoever gives it. */
export interface ResultReading extends Statement {
  readonly outcome: string;
  readonly claimant: string;
}

/** One option a track at most; a track that is not named holds. */
export type Orders = Readonly<Record<ActorId, Readonly<Record<TrackId, OptionId>>>>;

/** Results that are told instead of drawn: for history, and for a white cell. */
export interface GivenLuck {
  /** `actor.track` to outcome. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** Exactly the injects that happen at the start of the turn. */
  readonly injects: readonly string[];
  /** `actor.track` of covert orders that came to light. */
  readonly exposed: readonly string[];
  /** Exactly the rules with odds that work at the end of the turn; absent where that is drawn. */
  readonly rules?: readonly string[];
}

export interface Concept {
  readonly id: string;
  readonly term: string;
  readonly plainly: string;
  readonly text: string;
  readonly source: string;
  readonly show: Expression;
  readonly here: string;
}

export interface Question {
  readonly ask: string;
  readonly good: readonly string[];
  readonly concepts: readonly string[];
  readonly sources: readonly string[];
}

/** A word or phrase that is explained wherever texts use it. */
export interface Term {
  readonly id: string;
  readonly term: string;
  /** The words by which texts name it, separated by commas. */
  readonly forms: string;
  readonly means: string;
  /** The concept that explains it further. */
  readonly concept?: string;
  readonly sources: readonly string[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly date?: string;
  readonly kind: SourceKind;
  readonly url?: string;
  readonly reference?: string;
  readonly note?: string;
}
