import type { LonLat } from '../scenario/index';
import { boxOfLines } from './base-paths';
import type { Box, Point } from './camera';
import type { MapData } from './map-data';

const directions = 16;

/** A point of the sea about `away` kilometres from a place, as far from either shore as it can; the place itself if all round is land. */
export function seaNear(map: Pick<MapData, 'lands' | 'project'>, place: LonLat, away: number): Point {
  const [x, y] = map.project(place);
  const round = Array.from({ length: directions }, (_, step): Point => {
    const turn = (step / directions) * 2 * Math.PI;
    return [x + Math.cos(turn) * away, y + Math.sin(turn) * away];
  });
  const best = middleOfLongestRun(round.map((point) => !isLand(map, point)));
  return (best === undefined ? undefined : round[best]) ?? [x, y];
}

/** Whether a point of the map lies on any land. */
export function isLand({ lands }: Pick<MapData, 'lands'>, point: Point): boolean {
  return lands.some(({ rings }) =>
    rings.reduce((inside, ring) => (crosses(ring, point) ? !inside : inside), false),
  );
}

/** Whether a ray to the right from the point crosses the closed ring an odd number of times. */
function crosses(ring: Float32Array, [x, y]: Point): boolean {
  const [left, top, right, bottom] = boxOf(ring);
  if (x < left || x > right || y < top || y > bottom) return false;
  let odd = false;
  for (let index = 0; index + 3 < ring.length; index += 2) {
    const ay = ring[index + 1] ?? 0;
    const by = ring[index + 3] ?? 0;
    if (ay > y === by > y) continue;
    const ax = ring[index] ?? 0;
    const bx = ring[index + 2] ?? 0;
    if (x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
  }
  return odd;
}

/** Where each ring lies: hundreds of points are asked about for one drawing, and most of them are far from most rings. */
const boxes = new WeakMap<Float32Array, Box>();

function boxOf(ring: Float32Array): Box {
  const box = boxes.get(ring) ?? boxOfLines([ring]);
  boxes.set(ring, box);
  return box;
}

function middleOfLongestRun(open: readonly boolean[]): number | undefined {
  let best: { readonly start: number; readonly length: number } | undefined;
  open.forEach((_, start) => {
    let length = 0;
    while (length < open.length && open[(start + length) % open.length]) length += 1;
    if (length > (best?.length ?? 0)) best = { start, length };
  });
  return best && (best.start + Math.floor((best.length - 1) / 2)) % open.length;
}
