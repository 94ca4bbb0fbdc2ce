import { type Camera, type Point, type Size, toMap } from './camera';
import { isLand } from './coast';
import type { Land } from './map-data';

const columns = 11;
const rows = 8;

/** A point of the canvas well inside what is in view of a land; undefined where too little of it is in view for a name. */
export function middleInView(land: Land, camera: Camera, { width, height }: Size): Point | undefined {
  const cells = Array.from({ length: columns * rows }, (_, index): Point => {
    return [
      ((index % columns) + 0.5) * (width / columns),
      (Math.floor(index / columns) + 0.5) * (height / rows),
    ];
  });
  const [inside, outside]: [Point[], Point[]] = [[], []];
  for (const cell of cells) (isLand({ lands: [land] }, toMap(camera, cell)) ? inside : outside).push(cell);
  if (inside.length < 6) return undefined;
  const clearance = ([x, y]: Point) =>
    Math.min(x, y, width - x, height - y, ...outside.map(([ox, oy]) => Math.hypot(ox - x, oy - y)));
  return inside.reduce((best, cell) => (clearance(cell) > clearance(best) ? cell : best));
}
