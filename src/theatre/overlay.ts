import type { Place, Tone } from '../scenario/index';
import type { BentLetter } from './bent-name';
import type { Box, Camera, Point, Size } from './camera';
import type { LabelWish } from './label-spots';
import type { MapData } from './map-data';
import type { Scale } from './scale-bar';
import type { Spot } from './surroundings';
import type { Hand, Picture, PictureActor, PosturePicture, RelationState, RememberedPlace } from './types';

/** How a name is set. */
export type LabelStyle = 'party' | 'country' | 'province' | 'sea' | 'region' | 'capital' | 'place' | 'unit';

/** Width and height of a text in CSS pixels, set in a style. */
export type Measure = (text: string, style: LabelStyle) => readonly [number, number];

/** Where the lines of a label meet. */
export type Flush = 'left' | 'middle' | 'right';

export interface PlannedLabel {
  readonly text: string;
  readonly style: LabelStyle;
  /** A second line, in the style of a unit's name. */
  readonly under?: string;
  readonly flush?: Flush;
  readonly box: Box;
  /** What of the box takes room, where not all of it does. */
  readonly parts?: readonly Box[];
  /** Radians that the words lean, about the box's middle. */
  readonly lean: number;
  /** Its letters one by one, where it runs along a bent line. */
  readonly letters?: readonly BentLetter[];
  /** From its symbol to it, where it stands far off. */
  readonly leader?: readonly [Point, Point];
}

export interface PlannedPlace {
  readonly id: string;
  readonly at: Point;
  readonly kind: Place['kind'];
}

/** Where something happened. */
export interface PlannedMemory {
  readonly place: string;
  readonly look: RememberedPlace['look'];
  /** The day of the latest, `yyyy-mm-dd`. */
  readonly on: string;
  readonly until: string;
  readonly at: Point;
  /** Of the symbol that the mark stands round. */
  readonly radius: number;
  /** 1 on the day itself; it fades with the days. */
  readonly strength: number;
}

export interface PlannedCapital {
  readonly actor: PictureActor;
  readonly spot: Spot;
}

/** What lies outside the canvas: its name on a plate at the edge, with an arrow towards it. */
export interface PlannedBeyond {
  readonly place: string;
  readonly box: Box;
  readonly name: PlannedLabel;
  /** The middle of its arrow, and where that points (radians clockwise from east). */
  readonly arrow: Point;
  readonly beyond: number;
  /** Its flag, where it is the capital of a side. */
  readonly capital?: PlannedCapital;
}

export interface PlannedUnit extends PosturePicture {
  readonly at: Point;
  /** Of its actor, 1 to 8. */
  readonly colour?: number;
}

export interface PlannedRelation {
  readonly state: RelationState;
  readonly tone: Tone;
  readonly path: readonly Point[];
  readonly middle: Point;
}

/** The turns of one path's deeds at a place. */
export interface PlannedPill {
  readonly hand: Hand;
  readonly text: string;
  readonly box: Box;
}

/** Where one or both of two paths have a deed. */
export interface PlannedStop {
  readonly place: string;
  readonly at: Point;
  readonly pills: readonly PlannedPill[];
  /** The paths went apart after it. */
  readonly parted: boolean;
  /** All that it takes. */
  readonly box: Box;
}

/** The symbols that stand on the land, with places on the canvas. */
export interface OverlaySymbols {
  readonly relations: readonly PlannedRelation[];
  readonly places: readonly PlannedPlace[];
  /** Those out of view stand on the plates of `beyond`. */
  readonly capitals: readonly PlannedCapital[];
  readonly beyond: readonly PlannedBeyond[];
  readonly units: readonly PlannedUnit[];
  readonly memories: readonly PlannedMemory[];
  readonly stops: readonly PlannedStop[];
}

/** Everything over the land, with no two names over each other or over a symbol. */
export interface Overlay extends OverlaySymbols {
  readonly labels: readonly PlannedLabel[];
  /** How much it loses for want of room: names of places and parties above all, then the days of what happened last; 0 is nothing. */
  readonly lost: number;
  /** Absent from an inset. */
  readonly scale?: Scale;
}

/** A name that wants a place. */
export interface Naming extends LabelWish {
  readonly text: string;
  readonly style: LabelStyle;
  /** A second line, in the style of a unit's name. */
  readonly under?: string;
  readonly lean: number;
  readonly letters?: readonly BentLetter[];
}

/** What an overlay is planned from; `unit` is the size of things, 1 on a laptop. */
export interface OverlayRequest {
  readonly map: MapData;
  /** Names the lines and areas of the crisis' own, where it has any. */
  readonly namesOwn?: ((request: OverlayRequest) => readonly Naming[]) | undefined;
  readonly picture: Picture;
  readonly camera: Camera;
  readonly size: Size;
  readonly unit: number;
  readonly language: string;
  readonly measure: Measure;
  /** Whether the language's letters are written from right to left, and joined. */
  readonly rightToLeft: boolean;
  /** Boxes of the canvas that the page's own buttons cover. */
  readonly covered: readonly Box[];
  /** Frames that are drawn on the map; no name crosses their lines. */
  readonly outlines?: readonly Box[];
  /** Places that are named elsewhere, in an inset. */
  readonly named?: readonly string[];
  /** It is a closer look beside the map, which needs no capitals at its edge. */
  readonly isInset?: boolean;
}

/** Radii and sides of symbols in CSS pixels at unit 1. */
export const flagRadius = 11;
export const dotRadius = 4;
export const unitSide = 22;
export const relationRadius = 8;
/** How far the mark of what happened stands out round a symbol. */
export const memoryReach = 5.5;
/** The numbers of deeds on two paths, in CSS pixels at unit 1: their height, the room beside and between them, and round where the paths parted. */
export const pathRoom = { high: 17, beside: 9, between: 2, parted: 4 };
