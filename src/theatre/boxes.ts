import type { Box, Point } from './camera';

/** The box that a symbol of this radius takes up. */
export function symbolBox([x, y]: Point, radius: number): Box {
  return [x - radius, y - radius, x + radius, y + radius];
}

/** Whether two boxes come closer than `gap`. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap;
}

/** Whether a box lies wholly in another. */
export function within(box: Box, bounds: Box): boolean {
  return box[0] >= bounds[0] && box[1] >= bounds[1] && box[2] <= bounds[2] && box[3] <= bounds[3];
}

/** Whether a straight line from one point to another comes into a box, by Liang and Barsky's clipping. */
export function lineHitsBox(from: Point, to: Point, [left, top, right, bottom]: Box): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, from[0] - left],
    [dx, right - from[0]],
    [-dy, from[1] - top],
    [dy, bottom - from[1]],
  ] as const) {
    if (step === 0) {
      if (room <= 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter < leave;
}

/** Whether any piece of a line of points comes into a box. */
export function pathHitsBox(path: readonly Point[], box: Box): boolean {
  return path.some((point, index) => {
    const before = path[index - 1];
    return before !== undefined && lineHitsBox(before, point, box);
  });
}

/** Whether two straight lines cross. */
export function linesCross(a: readonly [Point, Point], b: readonly [Point, Point]): boolean {
  const side = ([from, to]: readonly [Point, Point], [x, y]: Point) =>
    (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
  return side(a, b[0]) * side(a, b[1]) < 0 && side(b, a[0]) * side(b, a[1]) < 0;
}

/** The point of a box that is nearest to another. */
export function nearestIn(box: Box, [x, y]: Point): Point {
  return [Math.min(Math.max(x, box[0]), box[2]), Math.min(Math.max(y, box[1]), box[3])];
}
