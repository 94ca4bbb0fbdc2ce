import type { Cause, Development } from '../engine/index';
import type {
  ActorId,
  Cue,
  CueKind,
  EarlierEvent,
  LonLat,
  Place,
  Theatre,
  Tone,
  TrackId,
} from '../scenario/index';
import type { Box } from './camera';
import type { MapFile } from './map-data';

/** What the map shows between two reveals: everything by ids, so that words come from the page. */
export interface Picture {
  /** Opposite corners of what must be in view at first. */
  readonly extent: readonly [LonLat, LonLat];
  readonly actors: readonly PictureActor[];
  readonly places: readonly PicturePlace[];
  readonly relations: readonly PictureRelation[];
  readonly postures: readonly PosturePicture[];
  readonly remembered: readonly RememberedPlace[];
  /** Places that the turn speaks of, which are named before others. */
  readonly spoken?: readonly string[];
  /** Two plays of one crisis over each other. */
  readonly paths?: PicturePaths;
}

/** Whose path a mark belongs to: the play that is looked at, or the one beside it. */
export const hands = ['own', 'other'] as const;
export type Hand = (typeof hands)[number];

/** The deeds of two plays as dated marks, in the order of time. */
export interface PicturePaths extends Readonly<Record<Hand, readonly PathMark[]>> {
  /** The place of the last deed before they went apart. */
  readonly parted?: string;
}

/** A deed on a path: its place, its turn as players count it (from 1), and the first and the last day of its turn as `yyyy-mm-dd`, since no more is known of when. */
export interface PathMark {
  readonly turn: number;
  readonly place: string;
  readonly on: string;
  readonly until: string;
}

export interface PictureActor {
  readonly id: ActorId;
  readonly code: string;
  /** Place in the colour-blind-safe set, 1 to 8. */
  readonly colour: number;
  /** A flag of the sheet; or `none`. */
  readonly emblem: string;
  /** Its land's code on the map. */
  readonly land: string;
  readonly capital?: string;
  /** Its land is lifted out of its neighbours. */
  readonly party: boolean;
}

export interface PicturePlace {
  readonly id: string;
  readonly label: string;
  readonly at: LonLat;
  readonly kind: Place['kind'];
  readonly of?: ActorId;
  readonly importance?: number;
}

/** How two actors stand to each other: ambassadors at their posts, called home, or ties cut. */
export const relationStates = ['normal', 'strained', 'broken'] as const;
export type RelationState = (typeof relationStates)[number];

export interface PictureRelation {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly state: RelationState;
  /** Those of the two whose ambassador is not at the other's. */
  readonly away: readonly ActorId[];
}

/** A posture that is drawn as a unit's symbol beside a place. */
export interface PosturePicture {
  readonly actor: ActorId;
  readonly track: TrackId;
  readonly posture: string;
  /** The names of its track and of the posture, which stand beside the symbol where there is room. */
  readonly force: string;
  readonly label: string;
  readonly unit: UnitKind;
  readonly place: string;
}

/** People were hit here; or an attack was stopped on the way; or something else was done, such as a meeting or an arrest. The gravest first. */
export const memoryLooks = ['blow', 'stopped', 'deed'] as const;
export type MemoryLook = (typeof memoryLooks)[number];

/** A place where something happened that the map keeps. */
export interface RememberedPlace {
  readonly place: string;
  readonly look: MemoryLook;
  /** The days of the latest that has this look, `yyyy-mm-dd`, and how long ago the first of them is. */
  readonly on: string;
  readonly until: string;
  readonly days: number;
  /** Oldest first. */
  readonly memories: readonly Memory[];
}

/** One thing that happened at a place: in the play, or before it as the document tells. */
export type Memory =
  | { readonly of: 'play'; readonly on: string; readonly development: Development }
  | { readonly of: 'earlier'; readonly on: string; readonly event: EarlierEvent };

/** Units of the symbol sheet, after APP-6. */
export const unitKinds = [
  'headquarters',
  'infantry',
  'missile',
  'drone',
  'air-defence',
  'artillery',
  'special-forces',
  'air',
  'naval',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** How places are drawn; kinds that look alike have one mark. */
export const placeMarks = ['town', 'village', 'port', 'crossing'] as const;
export type PlaceMark = (typeof placeMarks)[number];

/** One mark that the map uses, for its key. */
export type LegendMark =
  | { readonly mark: 'capital' | 'beyond' | 'disputed' | MemoryLook }
  | { readonly mark: PlaceMark }
  | { readonly mark: 'relation'; readonly state: RelationState; readonly away: readonly ActorId[] }
  | ({ readonly mark: 'unit' } & Pick<PosturePicture, 'actor' | 'track' | 'posture' | 'unit'>);

/** A mark of two paths, for their key. */
export interface PathKeyMark {
  readonly mark: Hand | 'parted';
}

/** One end of a cue's movement. */
export interface CueEnd {
  readonly at: LonLat;
  /** Absent: a point that the document does not name. */
  readonly place?: string;
  /** The actor whose place it is, for its flag and colour. */
  readonly actor?: ActorId;
  /** A flag of the sheet for an end that is nobody's of the document. */
  readonly emblem?: string;
}

/** One moving picture of the reveal. */
export interface MapCue {
  readonly id: string;
  readonly kind: CueKind;
  readonly tone: Tone;
  /** Absent: nobody knows, or nobody in the document. */
  readonly actor?: ActorId;
  readonly from: CueEnd;
  readonly to: CueEnd;
  /** At ordinary speed. */
  readonly milliseconds: number;
  /** Absent: as it was meant. */
  readonly ends?: Cue['ends'];
  readonly cause: Cause;
}

export interface PlayOptions {
  /** 1 is ordinary; 2 is twice as fast. */
  readonly speed?: number;
  /** Called as each cue begins, also after a scrub. */
  readonly onCue?: (index: number, cue: MapCue) => void;
  /** Called once, when the last cue is over or was skipped. */
  readonly onEnd?: () => void;
}

export interface StageOptions {
  /** Words on the map in this language, where the data has them; English otherwise. */
  readonly language?: string;
  readonly reducedMotion?: boolean;
  /** Loads the map: its data, and the address of its relief if it has one. */
  readonly map: () => Promise<{ readonly file: MapFile; readonly relief?: string }>;
  /** Lines and areas of the crisis' own. */
  readonly theatre?: Pick<Theatre, 'lines' | 'areas'>;
  /** What its actors have as emblems. */
  readonly emblems?: readonly string[];
  /** Called when it changes whether there is more to see closer and farther off; at first both are taken to be so. */
  readonly onRoom?: (room: ZoomRoom) => void;
  /** Called when the map cannot be shown, with the reason; the page says so. */
  readonly onFailure?: (reason: Error) => void;
  /** Called when a tap or click meets a mark of what happened, or nothing. */
  readonly onTap?: (place: string | undefined) => void;
  /** The map of a masked crisis: seen as in a mirror, with no names but these, by the codes of their lands. */
  readonly masked?: Readonly<Record<string, string>> | undefined;
  /** Draws without WebGL also where there is a fast one. */
  readonly plain?: boolean;
  /** Called when the graphics were taken away: this map is blank from now on, and one that is made `plain` is not. */
  readonly onLost?: () => void;
}

/** Whether the map has more to show in either direction. */
export interface ZoomRoom {
  readonly closer: boolean;
  readonly farther: boolean;
}

/** The map in its host element. Every call may come before it is ready, and none has an effect after `destroy`. */
export interface Stage {
  /** Resolves when the first picture can be drawn, rejects when it never will be. */
  readonly ready: Promise<void>;
  /** While a cue plays, the picture waits for its end. */
  show(picture: Picture): void;
  play(cues: readonly MapCue[], options?: PlayOptions): void;
  /** Ends the play at once. */
  skip(): void;
  /** Shows the end of one cue and pauses there. */
  scrub(index: number): void;
  setReducedMotion(reduced: boolean): void;
  /** Reads the host's tokens again, after the theme has changed. */
  setTheme(): void;
  setLanguage(language: string): void;
  /** Fits the host's present size; called by itself when the host changes. */
  resize(): void;
  /** Moves the map by CSS pixels. */
  panBy(x: number, y: number): void;
  /** Above 1 one step closer to what the crisis is about, below 1 farther from the middle and in the end home. */
  zoomBy(factor: number): void;
  /** Back to the whole theatre. */
  reset(): void;
  /** Brings a place to the middle, closer than it was. */
  focus(place: string): void;
  /** Keeps names and symbols clear of what the page lays over the map: boxes in CSS pixels of the host. */
  cover(boxes: readonly Box[]): void;
  /** Draws a mark of the map's key on a canvas, which gives its size, just as the map draws it. */
  paintMark(canvas: HTMLCanvasElement, mark: LegendMark | PathKeyMark): void;
  /** Milliseconds of script that drawing took, for benchmarks. */
  cost(): StageCost;
  destroy(): void;
}

export interface StageCost {
  /** Pictures and textures that the map holds, which must not grow with what is played. */
  readonly held: { readonly objects: number; readonly textures: number };
  /** From `createStage` to the first drawn picture. */
  readonly startup: number;
  /** Last full drawing of land, borders, names and symbols. */
  readonly drawing: number;
  /** Mean and longest script time of the frames of the last play. */
  readonly frame: { readonly mean: number; readonly longest: number; readonly frames: number };
}
