import type { Camera, Size } from './camera';
import type { Land, MapData, Outline, Outlines } from './map-data';
import { mixColours, partyTint, type Theme } from './theme';

/** The map's outlines as paths in kilometres, made once for each map. */
export interface BasePaths {
  readonly lands: readonly { readonly code: string; readonly path: Path2D }[];
  readonly contested: readonly { readonly code: string; readonly path: Path2D }[];
  readonly coast: Path2D;
  readonly borders: Path2D;
  readonly disputed: Path2D;
  readonly provinces: Path2D;
  readonly graticule: Path2D;
  /** Width and height of the map in kilometres. */
  readonly frame: readonly [number, number];
}

/** Colour of each party's land by its code. */
export type Parties = ReadonlyMap<string, string>;

/** Turns a map's outlines into paths: `outlines` are its own, or those for a far look. */
export function makePaths(
  { project, frame }: Pick<MapData, 'project' | 'frame'>,
  outlines: Outlines,
): BasePaths {
  const shape = ({ code, rings }: Land) => ({ code, path: pathOf(rings) });
  return {
    lands: outlines.lands.map(shape),
    contested: outlines.contested.map(shape),
    coast: pathOf(outlines.coast),
    borders: pathOf(outlines.borders),
    disputed: pathOf(outlines.disputed),
    provinces: pathOf(outlines.provinces),
    graticule: pathOf(graticuleOf(project)),
    frame,
  };
}

/** Draws sea, lands, borders and graticule as the camera sees them, and a plain margin where the map ends; `density` is device pixels a CSS pixel. */
export function paintBase(
  pen: CanvasRenderingContext2D,
  paths: BasePaths,
  camera: Camera,
  size: Size,
  density: number,
  theme: Theme,
  parties: Parties,
): void {
  const { colours } = theme;
  pen.setTransform(density, 0, 0, density, 0, 0);
  pen.fillStyle = colours.sea;
  pen.fillRect(0, 0, size.width, size.height);
  const scale = camera.scale * density;
  pen.setTransform(scale, 0, 0, scale, -camera.x * scale, -camera.y * scale);
  const width = (pixels: number) => pixels / camera.scale;
  const stroke = (path: Path2D, colour: string, pixels: number, dash: readonly number[] = []) => {
    pen.strokeStyle = colour;
    pen.lineWidth = width(pixels);
    pen.setLineDash(dash.map(width));
    pen.stroke(path);
  };

  stroke(paths.graticule, colours.graticule, 0.8);
  pen.lineJoin = 'bevel';
  stroke(paths.coast, colours.seaEdge, 9);
  pen.lineJoin = 'round';
  for (const { code, path } of paths.lands) {
    const hue = parties.get(code);
    pen.fillStyle = hue === undefined ? colours.land : mixColours(colours.party, hue, partyTint);
    pen.fill(path, 'evenodd');
  }
  pen.fillStyle = colours.contested;
  for (const { path } of paths.contested) pen.fill(path, 'evenodd');
  stroke(paths.provinces, colours.province, 0.6);
  for (const { code, path } of paths.lands) {
    const hue = parties.get(code);
    if (hue !== undefined) band(pen, path, mixColours(colours.party, hue, theme.dark ? 0.42 : 0.5), width(7));
  }
  stroke(paths.coast, colours.coast, 0.9);
  stroke(paths.borders, colours.line, 1);
  stroke(paths.disputed, colours.land, 1.6);
  stroke(paths.disputed, colours.line, 1.2, [4, 3]);
  pen.setLineDash([]);
  margin(pen, paths.frame, camera, size, colours.margin);
}

/** Covers what the canvas shows beyond the map, where every land would end in a straight cut. */
function margin(
  pen: CanvasRenderingContext2D,
  [width, height]: readonly [number, number],
  camera: Camera,
  size: Size,
  colour: string,
): void {
  const beyond = new Path2D();
  beyond.rect(camera.x, camera.y, size.width / camera.scale, size.height / camera.scale);
  beyond.rect(0, 0, width, height);
  pen.fillStyle = colour;
  pen.fill(beyond, 'evenodd');
}

/** A coloured band along the inside of a land's outline. */
function band(pen: CanvasRenderingContext2D, path: Path2D, colour: string, width: number): void {
  pen.save();
  pen.clip(path, 'evenodd');
  pen.globalAlpha = 0.55;
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke(path);
  pen.restore();
}

function pathOf(outline: Outline): Path2D {
  const path = new Path2D();
  for (const points of outline) {
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
  for (let longitude = 20; longitude <= 100; longitude += 5) line(12, (step) => [longitude, step * 5]);
  for (let latitude = 5; latitude <= 55; latitude += 5) line(41, (step) => [20 + step * 2, latitude]);
  return lines;
}
