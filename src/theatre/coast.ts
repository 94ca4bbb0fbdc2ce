import type { LonLat } from '../scenario/index';
import type { Point } from './camera';
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

/** Whether a ray to the right from the point crosses the ring an odd number of times. */
function crosses(ring: Float32Array, [x, y]: Point): boolean {
  let odd = false;
  for (let index = 0; index + 3 < ring.length; index += 2) {
    const [ay, by] = [ring[index + 1] ?? 0, ring[index + 3] ?? 0];
    if (ay > y === by > y) continue;
    const [ax, bx] = [ring[index] ?? 0, ring[index + 2] ?? 0];
    if (x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
  }
  return odd;
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
