import {
  type Camera,
  centreOn,
  clampScale,
  type Interest,
  type MapBounds,
  type Point,
  toMap,
  zoomCamera,
} from './camera';

/** What the buttons of the page and the words of places leave free of the canvas, across and down. */
const free = [0.72, 0.6] as const;

/**
 * The camera one step closer, over as much as possible of what matters: from home, where most of it lies together; from elsewhere, what is
 * nearest to the middle stays in view. Where nothing matters the middle stays where it is.
 */
export function closerCamera(bounds: MapBounds, camera: Camera, factor: number, isHome: boolean): Camera {
  const { size, interests = [] } = bounds;
  const scale = clampScale(bounds, camera.scale * factor);
  const screenMiddle: Point = [size.width / 2, size.height / 2];
  const middle = toMap(camera, screenMiddle);
  const [first, ...rest] = [...interests].sort((a, b) => away(a.at, middle) - away(b.at, middle));
  if (first === undefined) return zoomCamera(bounds, camera, factor, screenMiddle);
  const room: Point = [(size.width / scale) * free[0], (size.height / scale) * free[1]];
  return centreOn(bounds, richestMiddle([first, ...rest], room, isHome ? undefined : first, middle), scale);
}

/** The middle of the weightiest group that fits into a window, with one of them if it must be; of equal groups the nearest. */
function richestMiddle(
  interests: readonly Interest[],
  [width, height]: Point,
  must: Interest | undefined,
  near: Point,
): Point {
  let best: { readonly middle: Point; readonly weight: number } | undefined;
  for (const {
    at: [left],
  } of interests) {
    for (const {
      at: [, top],
    } of interests) {
      const group = interests.filter(
        ({ at: [x, y] }) => x >= left && y >= top && x <= left + width && y <= top + height,
      );
      if (group.length === 0 || (must !== undefined && !group.includes(must))) continue;
      const weight = group.reduce((sum, one) => sum + one.weight, 0);
      const middle = middleOf(group.map(({ at }) => at));
      const isNearer = best?.weight === weight && away(middle, near) < away(best.middle, near);
      if (best === undefined || weight > best.weight || isNearer) best = { middle, weight };
    }
  }
  return best?.middle ?? near;
}

function middleOf(points: readonly Point[]): Point {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

function away(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
