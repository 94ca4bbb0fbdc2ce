import { type Point, toScreen } from './camera';
import type { OverlayRequest, PlannedCapital, PlannedPath, PlannedStop } from './overlay';
import { type Hand, hands, type PathMark } from './types';

/** The lines of two paths lie this many CSS pixels to either side of where one alone would lie, so that both are seen where they agree. */
const apart: Readonly<Record<Hand, number>> = { own: -1.6, other: 1.6 };
/** At a capital the mark stands at the upper edge of the flag, in CSS pixels at unit 1. */
const atFlag: Point = [9, -9];

/** Where the marks and lines of two paths stand; nothing in a picture without them. */
export function planPaths(
  request: OverlayRequest,
  capitals: readonly PlannedCapital[],
): { readonly paths: readonly PlannedPath[]; readonly stops: readonly PlannedStop[] } {
  const { paths } = request.picture;
  if (paths === undefined) return { paths: [], stops: [] };
  const spots = new Map(
    [...new Set([...paths.own, ...paths.other].map(({ place }) => place))].flatMap((place) => {
      const at = spotOf(request, capitals, place);
      return at === undefined ? [] : [[place, at] as const];
    }),
  );
  const { width, height } = request.size;
  return {
    paths: hands.map((hand) => ({ hand, line: lineOf(paths[hand], spots, apart[hand] * request.unit) })),
    stops: [...spots]
      .filter(([, [x, y]]) => x >= 0 && y >= 0 && x <= width && y <= height)
      .map(([place, at]) => ({
        ...{ place, at, parted: paths.parted === place },
        days: { own: daysAt(paths.own, place), other: daysAt(paths.other, place) },
      })),
  };
}

function spotOf(
  { picture, map, camera, unit }: OverlayRequest,
  capitals: readonly PlannedCapital[],
  id: string,
): Point | undefined {
  const place = picture.places.find((one) => one.id === id);
  if (place === undefined) return undefined;
  const capital = capitals.find(({ actor }) => actor.capital === id);
  if (capital === undefined) return toScreen(camera, map.project(place.at));
  const [x, y] = capital.spot.at;
  return [x + atFlag[0] * unit, y + atFlag[1] * unit];
}

function lineOf(marks: readonly PathMark[], spots: ReadonlyMap<string, Point>, aside: number): Point[] {
  return marks.flatMap(({ place }): Point[] => {
    const at = spots.get(place);
    return at === undefined ? [] : [[at[0] + aside, at[1] + aside]];
  });
}

function daysAt(marks: readonly PathMark[], id: string): readonly string[] {
  return marks.filter(({ place }) => place === id).map(({ on }) => on);
}
