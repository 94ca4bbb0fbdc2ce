import { type Box, type Point, toMap } from './camera';
import { isLand } from './coast';
import type { Land } from './map-data';
import type { OverlayRequest } from './overlay';

/** The lands that the crisis is about, in the outlines of a far look. */
export function partyLands({ map, picture }: Pick<OverlayRequest, 'map' | 'picture'>): readonly Land[] {
  const codes = new Set(picture.actors.filter(({ party }) => party).map(({ land }) => land));
  return map.far.lands.filter(({ code }) => codes.has(code));
}

/** How much of a box on the canvas, 0 to 1, lies on the land of a party other than this one; by a few of its points. */
export function straysFrom(request: OverlayRequest, own: string): (box: Box) => number {
  const lands = partyLands(request).filter(({ code }) => code !== own);
  return (box) => shareOn(request, lands, box);
}

function shareOn({ camera }: OverlayRequest, lands: readonly Land[], box: Box): number {
  const [left, top, right, bottom] = box;
  const middle = (top + bottom) / 2;
  const points: readonly Point[] = [
    [left, middle],
    [(left + right) / 2, middle],
    [right, middle],
  ];
  return points.filter((point) => isLand({ lands }, toMap(camera, point))).length / points.length;
}
