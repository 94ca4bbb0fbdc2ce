import type { Development } from '../../engine/index';
import type { ActorId, EarlierEvent, TrackId } from '../../scenario/index';
import type { room } from '../strings/room';

/** One thing that happened at a place: in the play, or before it. */
export type MapMemory =
  | { readonly of: 'play'; readonly on: string; readonly development: Development }
  | { readonly of: 'earlier'; readonly on: string; readonly event: EarlierEvent };

/** One thing that the map shows, by ids. */
export type MapRow =
  | {
      readonly kind: 'relation';
      readonly a: ActorId;
      readonly b: ActorId;
      readonly state: 'normal' | 'strained' | 'broken';
      readonly away: readonly ActorId[];
    }
  | {
      readonly kind: 'posture';
      readonly actor: ActorId;
      readonly track: TrackId;
      readonly posture: string;
      readonly place: string;
    }
  | { readonly kind: 'memory'; readonly place: string; readonly memory: MapMemory }
  | { readonly kind: 'place'; readonly place: string; readonly of?: ActorId };

/** One mark that the map uses, for its key. */
export type MapMark =
  | {
      readonly mark:
        | 'capital'
        | 'beyond'
        | 'blow'
        | 'stopped'
        | 'deed'
        | 'disputed'
        | 'town'
        | 'village'
        | 'port'
        | 'crossing';
    }
  | {
      readonly mark: 'relation';
      readonly state: 'normal' | 'strained' | 'broken';
      /** Whose ambassadors are not at their posts. */
      readonly away: readonly ActorId[];
    }
  | {
      readonly mark: 'unit';
      readonly actor: ActorId;
      readonly track: TrackId;
      readonly posture: string;
      readonly unit: MapUnit;
    };

/** What stands on the map as a unit, each with its word. */
export type MapUnit = keyof typeof room.map.key.units;

/** The play so far, told again on the map. */
export interface MapReplay {
  readonly moments: readonly Development[];
  /** How many moments are shown, the one that plays among them; undefined: what is so now. */
  readonly at: number | undefined;
  readonly playing: boolean;
  readonly onGo: (at: number) => void;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  /** Back to what is so now. */
  readonly onLeave: () => void;
}

/** What the page says beside the picture: what its marks mean, what it shows, and ways to draw a mark and to find a place. */
export interface MapInWords {
  readonly marks: readonly MapMark[];
  readonly rows: readonly MapRow[];
  readonly onPaint: (canvas: HTMLCanvasElement, mark: MapMark) => void;
  readonly onFind: (place: string) => void;
  /** The place whose mark was tapped. */
  readonly tapped: string | undefined;
  readonly onTapped: (place: string | undefined) => void;
  /** Absent while there is nothing to tell again. */
  readonly replay: MapReplay | undefined;
}
