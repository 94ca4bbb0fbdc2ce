import { geoInterpolate } from 'd3-geo';
import type { LonLat } from '../scenario/index';
import type { Box, Point } from './camera';

/** Longitude and latitude to kilometres right of and below the map's corner. */
export type Project = (at: LonLat) => Point;

/** Whether a place lies in an extent, which may cross the date line. */
export function isWithin(
  [longitude, latitude]: LonLat,
  [[west, south], [east, north]]: readonly [LonLat, LonLat],
): boolean {
  return (longitude - west + 720) % 360 <= east - west && latitude >= south && latitude <= north;
}

/** The projected box of an extent: its edges bend, so their middles count too. */
export function boxOf([[west, south], [east, north]]: readonly [LonLat, LonLat], project: Project): Box {
  const points = [west, (west + east) / 2, east].flatMap((longitude) =>
    [south, north].map((latitude) => project([longitude, latitude])),
  );
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Points along the shortest way over the globe, ends included, in longitude and latitude. */
export function greatCircle(from: LonLat, to: LonLat, steps: number): LonLat[] {
  const between = geoInterpolate([...from], [...to]);
  return Array.from({ length: steps + 1 }, (_, step) => between(step / steps));
}

/** Where a place stands on a globe of radius 1 that is seen from above `centre`: to the right and down from the middle. */
export function onGlobe(centre: readonly [number, number], at: LonLat): Point {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [turn, here, there] = [radians(at[0] - centre[0]), radians(centre[1]), radians(at[1])];
  const up = Math.cos(here) * Math.sin(there) - Math.sin(here) * Math.cos(there) * Math.cos(turn);
  return [Math.cos(there) * Math.sin(turn), -up];
}
