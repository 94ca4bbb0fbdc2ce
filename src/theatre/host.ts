import type { Size } from './camera';

const mostDensity = 2;

/** The size that an element gives the map, in CSS pixels. */
export function sizeOf(host: HTMLElement): Size {
  return { width: host.clientWidth, height: host.clientHeight };
}

/** Device pixels to a CSS pixel, as many as the map is drawn with. */
export function densityOf(): number {
  return Math.min(mostDensity, Math.max(1, devicePixelRatio));
}

/** Things grow with the canvas, so that a phone is not crowded and the back row can read a projector. */
export function unitOf({ width, height }: Size): number {
  return Math.min(1.45, Math.max(0.92, Math.sqrt(width * height) / 720));
}

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
