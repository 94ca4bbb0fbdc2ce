import type { BasePaths } from './base-paths';
import type { Camera, Size } from './camera';
import { mixColours, partyTint, type Theme } from './theme';

/** Colour of each party's land by its code. */
export type Parties = ReadonlyMap<string, string>;

/** The land as a camera sees it on a canvas. */
export interface BaseLook {
  readonly camera: Camera;
  readonly size: Size;
  /** Device pixels a CSS pixel. */
  readonly density: number;
  readonly theme: Theme;
  readonly parties: Parties;
  /** The whole map's slopes, transparent where land is flat. */
  readonly relief: CanvasImageSource | undefined;
}

/** CSS pixels a kilometre from which the provinces of every land are drawn; farther off only those of the parties. */
const allProvincesFrom = 0.35;
/** Close up, slopes fade from full strength at the first scale to a hint at the second: the heights have a point every 19 kilometres. */
const reliefFades = { from: 0.45, to: 3, least: 0.3 };
/** Lines that follow the coast on the water, in CSS pixels from the shore, and how much of the edge's colour they take. */
const waterLines = [
  [3, 0.95],
  [7, 0.6],
  [12, 0.3],
] as const;

/**
 * Draws lands, borders, relief, sea and graticule as the camera sees them. The canvas must let light through: what belongs on land is
 * drawn while nothing but land is there, and the sea is laid under it at the end.
 */
export function paintBase(pen: CanvasRenderingContext2D, paths: BasePaths, look: BaseLook): void {
  const { camera, density, size } = look;
  pen.setTransform(density, 0, 0, density, 0, 0);
  pen.clearRect(0, 0, size.width, size.height);
  const scale = camera.scale * density;
  pen.setTransform(scale, 0, 0, scale, -camera.x * scale, -camera.y * scale);
  pen.lineJoin = 'round';
  const stroke = strokeWith(pen, camera.scale);
  paintLands(pen, paths, look, stroke);
  paintRelief(pen, paths, look);
  paintLines(pen, paths, look, stroke);
  pen.globalCompositeOperation = 'destination-over';
  paintSea(pen, paths, look, stroke);
  pen.globalCompositeOperation = 'source-over';
}

type Stroke = (path: Path2D, colour: string, pixels: number, dash?: readonly number[]) => void;

/** Strokes paths in kilometres with widths and dashes in CSS pixels. */
function strokeWith(pen: CanvasRenderingContext2D, scale: number): Stroke {
  return (path, colour, pixels, dash = []) => {
    pen.strokeStyle = colour;
    pen.lineWidth = pixels / scale;
    pen.setLineDash(dash.map((length) => length / scale));
    pen.stroke(path);
    if (dash.length > 0) pen.setLineDash([]);
  };
}

/** Neighbours lie flat; the parties lie over them, with a shadow round their outline. */
function paintLands(
  pen: CanvasRenderingContext2D,
  { lands, contested }: BasePaths,
  { theme, parties }: BaseLook,
  stroke: Stroke,
): void {
  const { colours } = theme;
  pen.fillStyle = colours.land;
  for (const { code, path } of lands) if (!parties.has(code)) pen.fill(path, 'evenodd');
  const lifted = lands.filter(({ code }) => parties.has(code));
  pen.globalAlpha = theme.dark ? 0.3 : 0.12;
  for (const { path } of lifted) {
    stroke(path, theme.dark ? '#000000' : colours.coast, 9);
    stroke(path, theme.dark ? '#000000' : colours.coast, 4.5);
  }
  pen.globalAlpha = 1;
  for (const { code, path } of lifted) {
    pen.fillStyle = mixColours(colours.party, parties.get(code) ?? colours.party, partyTint);
    pen.fill(path, 'evenodd');
  }
  pen.fillStyle = colours.contested;
  for (const { path } of contested) pen.fill(path, 'evenodd');
}

function paintRelief(
  pen: CanvasRenderingContext2D,
  { frame }: BasePaths,
  { relief, camera }: BaseLook,
): void {
  if (relief === undefined) return;
  const { from, to, least } = reliefFades;
  const share = Math.log(Math.min(to, Math.max(from, camera.scale)) / from) / Math.log(to / from);
  pen.globalCompositeOperation = 'source-atop';
  pen.globalAlpha = 1 - share * (1 - least);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(relief, 0, 0, ...frame);
  pen.globalAlpha = 1;
  pen.globalCompositeOperation = 'source-over';
}

/** Provinces are hairlines, borders have a pale bed, disputed lines are dashed, and a party has a band of its hue along its inside. */
function paintLines(
  pen: CanvasRenderingContext2D,
  paths: BasePaths,
  { camera, theme, parties }: BaseLook,
  stroke: Stroke,
): void {
  const { colours } = theme;
  for (const { code, path } of paths.provinces) {
    const own = parties.has(code);
    if (!own && camera.scale < allProvincesFrom) continue;
    pen.globalAlpha = own ? 0.9 : 0.55;
    stroke(path, colours.province, own ? 0.7 : 0.6);
  }
  for (const { code, path } of paths.lands) {
    const hue = parties.get(code);
    if (hue === undefined) continue;
    pen.globalAlpha = 0.55;
    band(pen, path, () => stroke(path, mixColours(colours.party, hue, theme.dark ? 0.42 : 0.5), 7));
  }
  pen.globalAlpha = 0.5;
  stroke(paths.borders, colours.land, 2.6);
  pen.globalAlpha = 1;
  stroke(paths.borders, colours.line, 0.95);
  stroke(paths.disputed, colours.land, 2.2);
  stroke(paths.disputed, colours.line, 1.2, [4, 3]);
  stroke(paths.coast, colours.coast, 0.9);
}

function band(pen: CanvasRenderingContext2D, path: Path2D, draw: () => void): void {
  pen.save();
  pen.clip(path, 'evenodd');
  draw();
  pen.restore();
}

/** Laid under everything, so what comes first lies on top: water lines along the coast, the graticule, and the sea itself. */
function paintSea(
  pen: CanvasRenderingContext2D,
  paths: BasePaths,
  { camera, size, theme }: BaseLook,
  stroke: Stroke,
): void {
  const { sea, seaEdge, graticule } = theme.colours;
  pen.lineJoin = 'bevel';
  for (const [reach, share] of waterLines) stroke(paths.coast, mixColours(sea, seaEdge, share), reach * 2);
  stroke(paths.graticule, graticule, 0.8);
  pen.fillStyle = sea;
  pen.fillRect(camera.x, camera.y, size.width / camera.scale, size.height / camera.scale);
}
