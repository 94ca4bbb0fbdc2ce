import { type Camera, type Point, type Size, toMap } from './camera';
import { isLand } from './coast';
import type { Land } from './map-data';

const columns = 11;
const rows = 8;

/** Points of the canvas over a land, those well inside what is in view of it first; none where too little of it is in view for a name. */
export function middlesInView(land: Land, camera: Camera, { width, height }: Size): readonly Point[] {
  const cells = Array.from({ length: columns * rows }, (_, index): Point => {
    return [
      ((index % columns) + 0.5) * (width / columns),
      (Math.floor(index / columns) + 0.5) * (height / rows),
    ];
  });
  const [inside, outside]: [Point[], Point[]] = [[], []];
  for (const cell of cells) (isLand({ lands: [land] }, toMap(camera, cell)) ? inside : outside).push(cell);
  if (inside.length < 6) return [];
  const clearance = ([x, y]: Point) =>
    Math.min(x, y, width - x, height - y, ...outside.map(([ox, oy]) => Math.hypot(ox - x, oy - y)));
  return inside
    .map((cell) => ({ cell, room: clearance(cell) }))
    .sort((a, b) => b.room - a.room)
    .map(({ cell }) => cell);
}
