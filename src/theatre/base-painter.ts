import { type BasePaths, type Piece, pathWithin } from './base-paths';
import { overlaps } from './boxes';
import type { Box, Camera, Size } from './camera';
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

/** Pixels a kilometre from which the provinces of every land are drawn; farther off only those of the parties. */
const allProvincesFrom = 0.35;
/** Close up, slopes fade from full strength at the first scale to a hint at the second: the heights have a point every 19 kilometres. */
const reliefFades = { from: 0.28, to: 1.3, least: 0.25 };
/** How far from the shore lines that follow it on the water reach, in CSS pixels, and how much of the edge's colour they take. */
const waterLines = [
  [3, 0.95],
  [7, 0.6],
  [12, 0.3],
] as const;
/** What is drawn wider than a line reaches this many CSS pixels into view from outside. */
const reach = 14;

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
  const easel = easelFor(pen, look);
  paintLands(easel, paths, look);
  paintRelief(easel, paths, look);
  paintLines(easel, paths, look);
  pen.globalCompositeOperation = 'destination-over';
  paintSea(easel, paths, look);
  pen.globalCompositeOperation = 'source-over';
}

/** A pen that knows what is in view; lengths in CSS pixels. */
interface Easel {
  readonly pen: CanvasRenderingContext2D;
  readonly view: Box;
  /** Those in view. */
  readonly seen: <Kind extends Piece>(pieces: readonly Kind[]) => readonly Kind[];
  readonly stroke: (path: Path2D, colour: string, width: number, dash?: readonly number[]) => void;
}

function easelFor(pen: CanvasRenderingContext2D, { camera, size }: BaseLook): Easel {
  const { x, y, scale } = camera;
  const edge = reach / scale;
  const view: Box = [x - edge, y - edge, x + size.width / scale + edge, y + size.height / scale + edge];
  return {
    ...{ pen, view },
    seen: (pieces) => pieces.filter(({ box }) => overlaps(box, view)),
    stroke(path, colour, width, dash = []) {
      pen.strokeStyle = colour;
      pen.lineWidth = width / scale;
      if (dash.length > 0) pen.setLineDash(dash.map((length) => length / scale));
      pen.stroke(path);
      if (dash.length > 0) pen.setLineDash([]);
    },
  };
}

/** Neighbours lie flat; the parties lie over them, with a shadow round their outline. */
function paintLands(
  { pen, seen, stroke }: Easel,
  { lands, contested }: BasePaths,
  { theme, parties }: BaseLook,
): void {
  const { colours, dark } = theme;
  const inView = seen(lands);
  pen.fillStyle = colours.land;
  for (const { code, path } of inView) if (!parties.has(code)) pen.fill(path, 'evenodd');
  const lifted = inView.filter(({ code }) => parties.has(code));
  pen.globalAlpha = dark ? 0.3 : 0.12;
  for (const { path } of lifted) {
    stroke(path, dark ? '#000000' : colours.coast, 9);
    stroke(path, dark ? '#000000' : colours.coast, 4.5);
  }
  pen.globalAlpha = 1;
  for (const { code, path } of lifted) {
    pen.fillStyle = mixColours(colours.party, parties.get(code) ?? colours.party, partyTint);
    pen.fill(path, 'evenodd');
  }
  pen.fillStyle = colours.contested;
  for (const { path } of seen(contested)) pen.fill(path, 'evenodd');
}

function paintRelief({ pen }: Easel, { frame }: BasePaths, { relief, camera }: BaseLook): void {
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
  { pen, view, seen, stroke }: Easel,
  paths: BasePaths,
  { camera, theme, parties }: BaseLook,
): void {
  const { colours } = theme;
  for (const { code, path } of seen(paths.provinces)) {
    const own = parties.has(code);
    if (!own && camera.scale < allProvincesFrom) continue;
    pen.globalAlpha = own ? 0.9 : 0.55;
    stroke(path, colours.province, own ? 0.7 : 0.6);
  }
  for (const { code, path } of seen(paths.lands)) {
    const hue = parties.get(code);
    if (hue === undefined) continue;
    pen.save();
    pen.clip(path, 'evenodd');
    pen.globalAlpha = 0.55;
    stroke(path, mixColours(colours.party, hue, theme.dark ? 0.42 : 0.5), 7);
    pen.restore();
  }
  const [borders, disputed] = [pathWithin(paths.borders, view), pathWithin(paths.disputed, view)];
  pen.globalAlpha = 0.5;
  stroke(borders, colours.land, 2.6);
  pen.globalAlpha = 1;
  stroke(borders, colours.line, 0.95);
  stroke(disputed, colours.land, 2.2);
  stroke(disputed, colours.line, 1.2, [4, 3]);
  stroke(pathWithin(paths.coast, view), colours.coast, 0.9);
}

/** Laid under everything, so what comes first lies on top: water lines along the coast, the graticule, and the sea itself. */
function paintSea({ pen, view, stroke }: Easel, paths: BasePaths, { theme }: BaseLook): void {
  const { sea, seaEdge, graticule } = theme.colours;
  const coast = pathWithin(paths.coast, view);
  pen.lineJoin = 'bevel';
  for (const [far, share] of waterLines) stroke(coast, mixColours(sea, seaEdge, share), far * 2);
  stroke(pathWithin(paths.graticule, view), graticule, 0.8);
  pen.fillStyle = sea;
  pen.fillRect(view[0], view[1], view[2] - view[0], view[3] - view[1]);
}
