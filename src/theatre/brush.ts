import type { Sprites } from './sprites';
import type { Theme } from './theme';

/** What a painter of the overlay needs beside the plan; sizes in CSS pixels, `density` device pixels to one. */
export interface OverlayBrush {
  readonly pen: CanvasRenderingContext2D;
  readonly theme: Theme;
  readonly sprites: Sprites;
  readonly unit: number;
  readonly density: number;
  readonly language: string;
  readonly rightToLeft: boolean;
}
