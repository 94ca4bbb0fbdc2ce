import type { ReactNode } from 'react';
import type { Development, Game } from '../../engine/index';

/** A deed on one of two paths: its first possible day, `yyyy-mm-dd`, and its place. */
export interface PathDeed {
  readonly on: string;
  readonly until: string;
  readonly place: string;
  /** The number that it bears on the map: its turn among those that were decided. */
  readonly turn: number;
  readonly development: Development;
}

/** What the page says beside a map of two paths. */
export interface PathsBeside {
  readonly own: readonly PathDeed[];
  readonly other: readonly PathDeed[];
  /** The place whose numbers were tapped. */
  readonly tapped: string | undefined;
  /** Whether both have begun with the same deeds, and have gone apart by now. */
  readonly parted: boolean;
  /** Draws a mark of the map on a canvas, which gives its size. */
  readonly onPaint: (canvas: HTMLCanvasElement, mark: 'own' | 'other' | 'parted') => void;
}

/** What a map of two plays of one crisis needs; the page is complete without it. */
export interface PathsSlotProps {
  readonly label: string;
  readonly own: Game;
  readonly other: Game;
  /** The turn up to whose end the deeds are shown. */
  readonly at: number;
  readonly renderBeside: (beside: PathsBeside) => ReactNode;
}

/** Draws two plays of one crisis on one map. */
export type RenderPaths = (props: PathsSlotProps) => ReactNode;
