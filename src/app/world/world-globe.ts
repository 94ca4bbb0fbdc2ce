import { type Pair, seenFrom } from './on-sphere';

const radius = 100;
/** Points nearer together than this are one at the size of a locator. */
const leastStep = 1.6;
/** Islands with fewer points are not seen. */
const leastRing = 4;
const degreesBetween = 30;

/** Land and graticule of the globe as it is seen from above a place, in units of which its radius has a hundred. */
export function globeFrom(centre: Pair, rings: readonly (readonly Pair[])[]) {
  const see = seenFrom(centre);
  return {
    centre,
    land: rings.flatMap((ring) => {
      const seen = ring.map(see);
      if (seen.every(({ near }) => near <= 0)) return [];
      // What lies on the other side is drawn in to the edge.
      const points = thin(
        seen.map(({ x, y, near }) => {
          const length = near > 0 ? 1 : Math.hypot(x, y) || 1;
          return [Math.round((x / length) * radius), Math.round((y / length) * radius)];
        }),
      );
      return points.length < leastRing ? [] : [points.flat()];
    }),
    graticule: graticule().flatMap((line) =>
      inView(line.map(see)).map((part) => part.flatMap(({ x, y }) => [x * radius, y * radius])),
    ),
  };
}

function graticule(): Pair[][] {
  const steps = Array.from({ length: 61 }, (_, step) => step);
  const lines = Array.from({ length: 360 / degreesBetween }, (_, index) => index * degreesBetween - 180);
  return [
    ...lines.map((longitude) => steps.map((step): Pair => [longitude, step * 3 - 90])),
    ...[-60, -30, 0, 30, 60].map((latitude) => steps.map((step): Pair => [step * 6 - 180, latitude])),
  ];
}

/** The parts of a line on this side of the globe. */
function inView<Point extends { readonly near: number }>(line: readonly Point[]): Point[][] {
  const parts: Point[][] = [[]];
  for (const point of line) {
    if (point.near > 0) parts.at(-1)?.push(point);
    else parts.push([]);
  }
  return parts.filter((part) => part.length > 1);
}

function thin(points: readonly (readonly number[])[]): (readonly number[])[] {
  const kept: (readonly number[])[] = [];
  points.forEach((point, index) => {
    const [x = 0, y = 0] = kept.at(-1) ?? [];
    const isEnd = index === points.length - 1;
    const [right = 0, below = 0] = point;
    if (kept.length === 0 || isEnd || Math.hypot(right - x, below - y) >= leastStep) kept.push(point);
  });
  return kept;
}
