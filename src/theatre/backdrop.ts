import { type BaseLook, type Parties, paintBase } from './base-painter';
import { type BasePaths, makePaths } from './base-paths';
import type { OverlayBrush } from './brush';
import type { Box, Camera, Size } from './camera';
import { type Composition, compose, type PlannedInset } from './composition';
import { type Inset, insetUnit } from './inset';
import { paintInset } from './inset-painter';
import { paintLocator } from './locator-painter';
import type { MapData } from './map-data';
import type { More } from './more';
import type { OverlayRequest } from './overlay';
import { measureWith, paintNames, paintOverlay } from './overlay-painter';
import { tintRelief } from './relief';
import type { Sprites } from './sprites';
import { reliefTints, type Theme } from './theme';
import type { Picture } from './types';

/** What the drawn map depends on beside the map itself. */
export interface BackdropLook {
  readonly picture: Picture;
  readonly theme: Theme;
  readonly camera: Camera;
  readonly size: Size;
  readonly density: number;
  readonly unit: number;
  readonly language: string;
  readonly covered: readonly Box[];
  readonly farthest: number;
  /** The whole theatre is in view: the corners may hold an inset and a globe. */
  readonly whole: boolean;
}

/** What a backdrop is drawn from. */
export interface BackdropSource {
  readonly map: MapData;
  readonly sprites: Sprites;
  /** Greys of the whole map's slopes; a map without them is flat. */
  readonly relief: HTMLImageElement | undefined;
  readonly more?: More | undefined;
}

/** There are two, so that the map as it was stays in view while it glides to what it will be. */
export type Sheet = 0 | 1;

/** What lies on a sheet: land with names and symbols, or land alone while those lie on the veil. */
export type Dress = 'whole' | 'bare';

/** The drawn map: land under, names and symbols over it, in one canvas; and a veil of the same size, which holds these alone. */
export interface Backdrop {
  /** Draws all of it on a sheet, and leaves the other sheet as it is. */
  draw(look: BackdropLook, sheet: Sheet, dress: Dress): HTMLCanvasElement;
  /** Draws names and symbols again, on the veil and the sheet that was last drawn. */
  drawOverlay(look: BackdropLook, dress: Dress): HTMLCanvasElement;
  /** Leaves the land alone on the sheet that was last drawn. */
  strip(): HTMLCanvasElement;
  /** Lays names and symbols, which are on the veil, on the sheet that was last drawn. */
  dress(): HTMLCanvasElement;
  /** Names, symbols and corners as they were last drawn, until names alone are drawn here. */
  readonly veil: HTMLCanvasElement;
  /** Draws names and corners alone on the veil, as they were last drawn, so that they can lie over what a cue draws. */
  drawNames(look: BackdropLook): HTMLCanvasElement;
  /** Names, symbols and corners as they were last drawn. */
  readonly composition: Composition | undefined;
  /** Draws the land of the whole map coarsely, a CSS pixel to a pixel at the farthest look. */
  drawGround(look: BackdropLook): HTMLCanvasElement;
}

/** A backdrop of one map. */
export function makeBackdrop({ map, sprites, relief, more }: BackdropSource): Backdrop {
  const near: BasePaths = makePaths(map, map);
  const far: BasePaths = makePaths(map, map.far);
  let land = makeLayer(1, 1, true);
  const sheets: [Layer, Layer] = [makeLayer(1, 1), makeLayer(1, 1)];
  let [whole] = sheets;
  let veil = makeLayer(1, 1, true);
  let composition: Composition | undefined;
  let corners: DrawnCorners = {};
  let slopes: { readonly dark: boolean; readonly picture: HTMLCanvasElement | undefined } | undefined;

  const slopesIn = (dark: boolean) => {
    if (slopes?.dark !== dark)
      slopes = { dark, picture: relief && tintRelief(relief, reliefTints[dark ? 'night' : 'paper']) };
    return slopes.picture;
  };
  const drawLand = (pen: CanvasRenderingContext2D, look: BackdropLook, given: Partial<BaseLook> = {}) => {
    const { camera, size, density, theme } = look;
    const base = { camera, size, density, theme, parties: partiesIn(look), relief: slopesIn(theme.dark) };
    const seen: BaseLook = { ...base, ...given };
    paintBase(pen, seen.camera.scale * seen.density < farScale ? far : near, seen);
    more?.own.paint(pen, seen);
  };
  const brushFor = (pen: CanvasRenderingContext2D, { theme, unit, density, language }: BackdropLook) => {
    return { pen, theme, sprites, unit, density, language, rightToLeft: rightToLeft.has(language) };
  };
  const drawInset = (look: BackdropLook, { camera, size, plan: inset }: PlannedInset): HTMLCanvasElement => {
    const { pen, canvas } = makeLayer(
      Math.round(size.width * look.density),
      Math.round(size.height * look.density),
      true,
    );
    drawLand(pen, look, { camera, size });
    paintOverlay(brushFor(pen, { ...look, unit: look.unit * insetUnit }), inset);
    return canvas;
  };
  const requestOf = (look: BackdropLook, brush: OverlayBrush): OverlayRequest => {
    return {
      ...look,
      map,
      namesOwn: more?.own.namesFor,
      measure: measureWith(brush),
      rightToLeft: brush.rightToLeft,
    };
  };
  const paintCorners = (brush: OverlayBrush, { picture }: BackdropLook) => {
    const { inset, locator } = corners;
    if (inset) paintInset(brush, inset.plan, inset.drawn);
    if (locator) paintLocator(brush, locator, map.globe, picture.extent);
  };
  const clearVeil = () => {
    const { pen, canvas } = veil;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
  };
  const lay = (...layers: readonly Layer[]) => {
    for (const { canvas } of layers) whole.pen.drawImage(canvas, 0, 0);
    return whole.canvas;
  };
  const drawOverlay = (look: BackdropLook, dress: Dress) => {
    clearVeil();
    const brush = brushFor(veil.pen, look);
    composition = compose(requestOf(look, brush), look.whole);
    const { plan, inset, locator } = composition;
    paintOverlay(brush, plan);
    corners = {
      ...(inset ? { inset: { plan: inset, drawn: drawInset(look, inset) } } : {}),
      ...(locator ? { locator } : {}),
    };
    paintCorners(brush, look);
    return dress === 'whole' ? lay(land, veil) : lay(land);
  };
  return {
    get composition() {
      return composition;
    },
    get veil() {
      return veil.canvas;
    },
    draw(look, sheet, dress) {
      const [width, height] = [
        Math.round(look.size.width * look.density),
        Math.round(look.size.height * look.density),
      ];
      const fits = ({ canvas }: Layer) => canvas.width === width && canvas.height === height;
      if (!fits(land)) land = makeLayer(width, height, true);
      if (!fits(veil)) veil = makeLayer(width, height, true);
      if (!fits(sheets[sheet])) sheets[sheet] = makeLayer(width, height);
      whole = sheets[sheet];
      drawLand(land.pen, look);
      return drawOverlay(look, dress);
    },
    drawOverlay,
    strip: () => lay(land),
    dress: () => lay(veil),
    drawNames(look) {
      clearVeil();
      const brush = brushFor(veil.pen, look);
      if (composition) paintNames(brush, composition.plan);
      paintCorners(brush, look);
      return veil.canvas;
    },
    drawGround(look) {
      const scale = look.farthest;
      const size: Size = {
        width: Math.ceil(map.frame[0] * scale),
        height: Math.ceil(map.frame[1] * scale),
      };
      const ground = makeLayer(size.width, size.height, true);
      drawLand(ground.pen, look, { camera: { x: 0, y: 0, scale }, size, density: 1 });
      return ground.canvas;
    },
  };
}

function partiesIn({ picture, theme }: BackdropLook): Parties {
  return new Map(
    picture.actors
      .filter(({ party }) => party)
      .map(({ land, colour }) => [land, theme.actors[colour - 1] ?? theme.colours.party]),
  );
}

/** Device pixels a kilometre below which the far outlines do. */
const farScale = 0.35;

const rightToLeft: ReadonlySet<string> = new Set(['fa', 'ur', 'ar', 'he', 'ps']);

/** What stands in the corners, ready to be laid over the map. */
interface DrawnCorners {
  readonly inset?: { readonly plan: Inset; readonly drawn: HTMLCanvasElement };
  readonly locator?: Box;
}

interface Layer {
  readonly canvas: HTMLCanvasElement;
  readonly pen: CanvasRenderingContext2D;
}

function makeLayer(width: number, height: number, alpha = false): Layer {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { alpha });
  if (!pen) throw new Error('the browser gives no canvas');
  return { canvas, pen };
}
