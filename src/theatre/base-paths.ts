import type { Land, MapData, Outline, Outlines } from './map-data';

/** A land's outline, or its lines, as a path in kilometres. */
export interface LandPath {
  readonly code: string;
  readonly path: Path2D;
}

/** The map's outlines as paths in kilometres, made once for each map. */
export interface BasePaths {
  readonly lands: readonly LandPath[];
  readonly contested: readonly LandPath[];
  readonly provinces: readonly LandPath[];
  readonly coast: Path2D;
  readonly borders: Path2D;
  readonly disputed: Path2D;
  readonly graticule: Path2D;
  /** Width and height of the map in kilometres. */
  readonly frame: readonly [number, number];
}

/** Turns a map's outlines into paths: `outlines` are its own, or those for a far look. */
export function makePaths(
  { project, frame }: Pick<MapData, 'project' | 'frame'>,
  outlines: Outlines,
): BasePaths {
  const shape = ({ code, rings }: Land): LandPath => ({ code, path: pathOf(rings) });
  return {
    lands: outlines.lands.map(shape),
    contested: outlines.contested.map(shape),
    provinces: outlines.provinces.map(shape),
    coast: pathOf(outlines.coast),
    borders: pathOf(outlines.borders),
    disputed: pathOf(outlines.disputed),
    graticule: pathOf(graticuleOf(project)),
    frame,
  };
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

/** Every fifth meridian and parallel that can be in the frame. */
function graticuleOf(project: MapData['project']): Outline {
  const lines: Float32Array[] = [];
  const line = (count: number, at: (step: number) => readonly [number, number]) =>
    lines.push(Float32Array.from(Array.from({ length: count }, (_, step) => project(at(step))).flat()));
  for (let longitude = 0; longitude <= 120; longitude += 5) line(16, (step) => [longitude, step * 5 - 5]);
  for (let latitude = -5; latitude <= 70; latitude += 5) line(61, (step) => [step * 2, latitude]);
  return lines;
}
