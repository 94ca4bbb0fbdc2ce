import type { ActorId, TrackId } from '../../scenario/index';
import type { room } from '../strings/room';

/** One thing that the map shows, by ids. */
export type MapRow =
  | {
      readonly kind: 'relation';
      readonly a: ActorId;
      readonly b: ActorId;
      readonly state: 'normal' | 'strained' | 'broken';
    }
  | {
      readonly kind: 'posture';
      readonly actor: ActorId;
      readonly track: TrackId;
      readonly posture: string;
      readonly place: string;
    }
  | { readonly kind: 'struck'; readonly place: string; readonly turn: number; readonly by?: ActorId }
  | { readonly kind: 'place'; readonly place: string; readonly of?: ActorId };

/** One mark that the map uses, for its key. */
export type MapMark =
  | { readonly mark: 'capital' | 'beyond' | 'struck' | 'disputed' | 'town' | 'village' | 'port' | 'crossing' }
  | { readonly mark: 'relation'; readonly state: 'normal' | 'strained' | 'broken' }
  | {
      readonly mark: 'unit';
      readonly actor: ActorId;
      readonly track: TrackId;
      readonly posture: string;
      readonly unit: MapUnit;
    };

/** What stands on the map as a unit, each with its word. */
export type MapUnit = keyof typeof room.map.key.units;

/** The map in words: what its marks mean, what it shows, and ways to draw a mark and to find a place. */
export interface MapInWords {
  readonly marks: readonly MapMark[];
  readonly rows: readonly MapRow[];
  readonly onPaint: (canvas: HTMLCanvasElement, mark: MapMark) => void;
  readonly onFind: (place: string) => void;
}
