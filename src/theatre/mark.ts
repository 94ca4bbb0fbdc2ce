import type { ActorId, Tone } from '../scenario/index';
import type { Point } from './camera';
import type { MapCue } from './types';

/** A colour by what it means. */
export type Ink = { readonly tone: Tone } | { readonly actor: ActorId } | 'ink' | 'badge';

/** What a cue draws at one moment, in CSS pixels of the canvas; later marks lie over earlier ones. */
export type Mark =
  | {
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly width: number;
      readonly ink: Ink;
      readonly alpha: number;
      readonly dash?: readonly [number, number];
    }
  | {
      readonly kind: 'disc';
      readonly at: Point;
      readonly radius: number;
      readonly ink: Ink;
      readonly alpha: number;
    }
  | {
      readonly kind: 'ring';
      readonly at: Point;
      readonly radius: number;
      readonly width: number;
      readonly ink: Ink;
      readonly alpha: number;
      readonly sweep?: readonly [number, number];
    }
  /** `ink` tints a white picture; `own` keeps the picture's colours. `turn` is radians clockwise from east. */
  | {
      readonly kind: 'sprite';
      readonly frame: string;
      readonly at: Point;
      readonly size: number;
      readonly turn: number;
      readonly ink: Ink | 'own';
      readonly alpha: number;
    };

/** Where a cue is on the canvas now. */
export interface Sight {
  readonly from: Point;
  readonly to: Point;
  /** The way between them over the globe, ends included. */
  readonly path: readonly Point[];
  /** Size of things: 1 on a laptop, less on a phone, more on a projector. */
  readonly unit: number;
  /** Flag frames of the ends' actors, where they have flags. */
  readonly fromFlag?: string;
  readonly toFlag?: string;
}

/** Draws a cue at `share` of its length, 0 to 1; at 1 it is also the still picture of the whole. */
export type Compose = (cue: MapCue, share: number, sight: Sight) => readonly Mark[];

/** How far `share` has come between two moments, held to 0 and 1. */
export function phase(share: number, begin: number, end: number): number {
  return Math.min(1, Math.max(0, (share - begin) / (end - begin)));
}

/** Slow at both ends. */
export function ease(share: number): number {
  return share * share * (3 - 2 * share);
}

export function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

export function heading(a: Point, b: Point): number {
  return Math.atan2(b[1] - a[1], b[0] - a[0]);
}

export function shifted([x, y]: Point, dx: number, dy: number): Point {
  return [x + dx, y + dy];
}

/** A bow from one point to another whose top stands `lift` times their distance above the straight line. */
export function bow(a: Point, b: Point, lift: number, steps = 36): Point[] {
  const [mx, my] = between(a, b, 0.5);
  const top: Point = [mx, my - distance(a, b) * lift * 2];
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    return between(between(a, top, share), between(top, b, share), share);
  });
}

/** The point at a share of a line's steps, and the way it heads there. */
export function along(
  points: readonly Point[],
  share: number,
): { readonly at: Point; readonly turn: number } {
  const last = points.length - 1;
  const place = Math.min(last, Math.max(0, share * last));
  const index = Math.min(last - 1, Math.floor(place));
  const a = points[Math.max(0, index)] ?? [0, 0];
  const b = points[Math.min(last, index + 1)] ?? a;
  return { at: between(a, b, place - index), turn: heading(a, b) };
}

/** The part of a line between two shares of its steps. */
export function stretch(points: readonly Point[], begin: number, end: number): Point[] {
  if (end <= begin) return [];
  const last = points.length - 1;
  const inner = points.filter((_, index) => index > begin * last && index < end * last);
  return [along(points, begin).at, ...inner, along(points, end).at];
}

/** An icon on a round ground with a rim in the tone, growing in with `share`. */
export function badge(frame: string, at: Point, cue: MapCue, unit: number, share: number): Mark[] {
  if (share <= 0) return [];
  const radius = 15 * unit * (0.7 + 0.3 * ease(share));
  const ink: Ink = { tone: cue.tone };
  return [
    { kind: 'disc', at, radius, ink: 'badge', alpha: 0.95 * share },
    { kind: 'ring', at, radius, width: 2 * unit, ink, alpha: share },
    { kind: 'sprite', frame, at, size: radius * 1.3, turn: 0, ink, alpha: share },
  ];
}

/** Where a badge stands over a place. */
export function above(at: Point, unit: number): Point {
  return shifted(at, 0, -30 * unit);
}

/** A ring that spreads and stays as a faint trace. */
export function spread(at: Point, cue: MapCue, share: number, radius: number, unit: number): Mark[] {
  if (share <= 0) return [];
  return [
    {
      kind: 'ring',
      at,
      radius: radius * unit * (0.15 + 0.85 * ease(share)),
      width: (3 - 1.6 * share) * unit,
      ink: { tone: cue.tone },
      alpha: 1 - 0.6 * share,
    },
  ];
}
