import { overlaps } from './boxes';
import type { Box } from './camera';
import type { Land, MapData, Outline, Outlines } from './map-data';

/** A line or an outline as a path in kilometres, with the box that it lies in. */
export interface Piece {
  readonly path: Path2D;
  readonly box: Box;
}

/** All that belongs to one land. */
export interface LandPieces extends Piece {
  readonly code: string;
}

/** The map's outlines as paths, made once for each map; long lines are in pieces, so that only those in view need drawing. */
export interface BasePaths {
  readonly lands: readonly LandPieces[];
  readonly contested: readonly LandPieces[];
  readonly provinces: readonly LandPieces[];
  readonly coast: readonly Piece[];
  readonly borders: readonly Piece[];
  readonly disputed: readonly Piece[];
  readonly graticule: readonly Piece[];
  /** Width and height of the map in kilometres. */
  readonly frame: readonly [number, number];
}

/** Turns a map's outlines into paths: `outlines` are its own, or those for a far look. */
export function makePaths(
  { project, frame, globe }: Pick<MapData, 'project' | 'frame' | 'globe'>,
  outlines: Outlines,
): BasePaths {
  const land = ({ code, rings }: Land): LandPieces => ({ code, path: pathOf(rings), box: boxOfLines(rings) });
  const pieces = (lines: Outline): Piece[] =>
    lines.map((line) => ({ path: pathOf([line]), box: boxOfLines([line]) }));
  return {
    lands: outlines.lands.map(land),
    contested: outlines.contested.map(land),
    provinces: outlines.provinces.map(land),
    coast: pieces(outlines.coast),
    borders: pieces(outlines.borders),
    disputed: pieces(outlines.disputed),
    graticule: pieces(graticuleOf(project, globe.centre)),
    frame,
  };
}

/** The pieces that come into a box, as one path. */
export function pathWithin(pieces: readonly Piece[], view: Box): Path2D {
  const path = new Path2D();
  for (const piece of pieces) if (overlaps(piece.box, view)) path.addPath(piece.path);
  return path;
}

/** A path through flat lists of points: x, y, x, y, ... */
export function pathOf(lines: readonly ArrayLike<number>[]): Path2D {
  const path = new Path2D();
  for (const points of lines) {
    path.moveTo(points[0] ?? 0, points[1] ?? 0);
    for (let index = 2; index < points.length; index += 2)
      path.lineTo(points[index] ?? 0, points[index + 1] ?? 0);
  }
  return path;
}

/** The box round flat lists of points. */
export function boxOfLines(lines: readonly ArrayLike<number>[]): Box {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const points of lines) {
    for (let index = 0; index < points.length; index += 2) {
      const [x, y] = [points[index] ?? 0, points[index + 1] ?? 0];
      [left, top] = [Math.min(left, x), Math.min(top, y)];
      [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
    }
  }
  return [left, top, right, bottom];
}

/** Every fifth meridian and parallel that can be in the frame. */
function graticuleOf(project: MapData['project'], centre: MapData['globe']['centre']): Outline {
  const [across, up] = centre.map((degrees) => Math.round(degrees / 5) * 5) as [number, number];
  const [west, south, north] = [across - 60, Math.max(-90, up - 40), Math.min(90, up + 50)];
  const lines: Float32Array[] = [];
  const line = (count: number, at: (step: number) => readonly [number, number]) =>
    lines.push(Float32Array.from(Array.from({ length: count }, (_, step) => project(at(step))).flat()));
  for (let longitude = west; longitude <= west + 120; longitude += 5)
    line((north - south) / 5 + 1, (step) => [longitude, south + step * 5]);
  for (let latitude = south; latitude <= north; latitude += 5)
    line(61, (step) => [west + step * 2, latitude]);
  return lines;
}
