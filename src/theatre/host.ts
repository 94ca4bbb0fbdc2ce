import type { Size } from './camera';

/** More than this no eye sees; and no more pixels than a screen of 3,840 by 2,160 has, so that drawing stays quick. */
const most = { density: 4, pixels: 3840 * 2160 };

/** The size that an element gives the map, in CSS pixels. */
export function sizeOf(host: HTMLElement): Size {
  return { width: host.clientWidth, height: host.clientHeight };
}

/** Device pixels to a CSS pixel that a map of this size is drawn with: as many as the screen has, within reason. */
export function densityOf({ width, height }: Size, ratio: number): number {
  const affordable = Math.sqrt(most.pixels / Math.max(1, width * height));
  return Math.max(1, Math.min(ratio, most.density, affordable));
}

/** Things grow with the canvas, so that a phone is not crowded; from the size of a projector's map on faster, for the back row. */
export function unitOf({ width, height }: Size): number {
  const side = Math.sqrt(width * height);
  const grown = side / 720 + Math.max(0, side - projected) / 450;
  return Math.min(1.7, Math.max(0.92, grown));
}

/** The side in CSS pixels of a square as large as the map of a large laptop. */
const projected = 760;

/** A promise with the hands that settle it. */
export function deferred(): {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
} {
  let settle: { resolve: () => void; reject: (reason: Error) => void } = {
    resolve: () => {},
    reject: () => {},
  };
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...settle };
}
