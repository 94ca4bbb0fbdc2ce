import type { LonLat, Theatre } from '../../scenario/index';
import type { MarkedActor } from '../parts/actor-mark';

/** What the shelf tells of a crisis before it is opened. */
export interface ShelfEntry {
  /** Names it in addresses: its id, or id and edition for one that came from a file. */
  readonly key: string;
  readonly id: string;
  /** The language of its texts; an entry that was kept by an earlier version has none. */
  readonly language?: string;
  /** The languages in which it can be read; unknown for one that came from a file. */
  readonly languages?: readonly string[];
  readonly title: string;
  readonly pitch: string;
  /** Shown in place of the pitch. */
  readonly hook?: string;
  /** Where what came before the first turn took place; an entry that was kept by an earlier version has none. */
  readonly earlier?: readonly { readonly at: LonLat }[];
  /** Where its map is; an entry that was kept by an earlier version has none. */
  readonly theatre?: Pick<Theatre, 'map' | 'extent'>;
  readonly level: 'introductory' | 'intermediate' | 'advanced';
  readonly minutes: { readonly solo: number; readonly class: number };
  /** Days of the first and last turn. */
  readonly from: string;
  readonly to: string;
  readonly turns: number;
  /** Shorter ways to play it; an entry that was kept by an earlier version has none. */
  readonly plans?: readonly {
    readonly id: string;
    readonly name: string;
    readonly minutes: { readonly solo: number; readonly class: number };
    readonly turns: number;
    /** Absent: every side. */
    readonly sides?: readonly string[];
  }[];
  /** It can be played under invented names. */
  readonly masked?: true;
  readonly contentNotes: readonly string[];
  readonly sides: readonly (MarkedActor & {
    readonly id: string;
    readonly seat?: string;
    readonly problem?: string;
  })[];
  /** It came from a file of this device. */
  readonly imported: boolean;
}

/** What the shelf tells of a saved play. */
export interface SaveEntry {
  readonly id: string;
  /** The key of its crisis on the shelf. */
  readonly crisis?: string;
  readonly title: string;
  readonly side: MarkedActor;
  /** The other sides that people play on this device. */
  readonly others?: readonly MarkedActor[];
  readonly turn: number;
  readonly turns: number;
  /** The turn that it was forked from another play in. */
  readonly forked?: number;
  /** The title of its ending, when it is over. */
  readonly ending?: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}
