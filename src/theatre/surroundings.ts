import type { LonLat } from '../scenario/index';
import { type Camera, type Point, type Size, toScreen } from './camera';
import { greatCircle, type Project } from './projection';

/** A place of the globe as the canvas shows it: where it is, or where the canvas ends on the way to it. */
export interface Spot {
  readonly at: Point;
  /** It lies outside, in this direction (radians clockwise from east). */
  readonly beyond?: number;
}

/** Where a point of the map (kilometres) is on the canvas; one that lies outside is held to the edge, `inset` pixels in. */
export function spotOf(camera: Camera, size: Size, point: Point, inset: number): Spot {
  const at = toScreen(camera, point);
  if (at[0] >= 0 && at[1] >= 0 && at[0] <= size.width && at[1] <= size.height) return { at };
  const middle: Point = [size.width / 2, size.height / 2];
  const way: Point = [at[0] - middle[0], at[1] - middle[1]];
  const reach = (delta: number, half: number) =>
    delta === 0 ? Number.POSITIVE_INFINITY : (half - inset) / Math.abs(delta);
  const share = Math.min(reach(way[0], middle[0]), reach(way[1], middle[1]));
  return { at: [middle[0] + way[0] * share, middle[1] + way[1] * share], beyond: Math.atan2(way[1], way[0]) };
}

const steps = 40;

/** The way between two places on the canvas: over the globe where both are in view, else straight between the spots. */
export function wayBetween(
  project: Project,
  camera: Camera,
  from: { readonly lonLat: LonLat; readonly spot: Spot },
  to: { readonly lonLat: LonLat; readonly spot: Spot },
): Point[] {
  if (from.spot.beyond === undefined && to.spot.beyond === undefined) {
    return greatCircle(from.lonLat, to.lonLat, steps).map((at) => toScreen(camera, project(at)));
  }
  const [a, b] = [from.spot.at, to.spot.at];
  return Array.from(
    { length: steps + 1 },
    (_, step): Point => [a[0] + ((b[0] - a[0]) * step) / steps, a[1] + ((b[1] - a[1]) * step) / steps],
  );
}
