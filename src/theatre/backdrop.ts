import { type BasePaths, makePaths, type Parties, paintBase } from './base-painter';
import type { OverlayBrush } from './brush';
import type { Box, Camera, Size } from './camera';
import type { MapData } from './map-data';
import type { Overlay } from './overlay';
import { measureWith, paintOverlay, paintPlaceNames } from './overlay-painter';
import { planOverlay } from './overlay-plan';
import type { Sprites } from './sprites';
import type { Theme } from './theme';
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
}

/** The drawn map: land under, names and symbols over it, in one canvas. */
export interface Backdrop {
  /** Draws all of it; gives the canvas, which is another one when the size has changed. */
  draw(look: BackdropLook): HTMLCanvasElement;
  /** Draws names and symbols again over the land as it was last drawn. */
  drawOverlay(look: BackdropLook): HTMLCanvasElement;
  /** Draws the names of places alone, as they were last drawn, so that they can lie over what a cue draws. */
  drawNames(look: BackdropLook): HTMLCanvasElement;
  /** Draws the land of the whole map coarsely, a CSS pixel to a pixel at the farthest look. */
  drawGround(look: BackdropLook): HTMLCanvasElement;
}

/** A backdrop of one map. */
export function makeBackdrop(map: MapData, sprites: Sprites): Backdrop {
  const near: BasePaths = makePaths(map, map);
  const far: BasePaths = makePaths(map, map.far);
  let land = makeLayer(1, 1);
  let whole = makeLayer(1, 1);
  let names: Layer | undefined;
  let plan: Overlay | undefined;

  const brushFor = (pen: CanvasRenderingContext2D, { theme, unit, density, language }: BackdropLook) => {
    return { pen, theme, sprites, unit, density, rightToLeft: rightToLeft.has(language) };
  };
  const drawOverlay = (look: BackdropLook) => {
    const { pen } = whole;
    const brush: OverlayBrush = brushFor(pen, look);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.drawImage(land.canvas, 0, 0);
    plan = planOverlay({ ...look, map, measure: measureWith(brush) });
    paintOverlay(brush, plan);
    return whole.canvas;
  };
  return {
    draw(look) {
      const [width, height] = [
        Math.round(look.size.width * look.density),
        Math.round(look.size.height * look.density),
      ];
      if (whole.canvas.width !== width || whole.canvas.height !== height) {
        land = makeLayer(width, height);
        whole = makeLayer(width, height);
      }
      const paths = look.camera.scale * look.density < farScale ? far : near;
      paintBase(land.pen, paths, look.camera, look.size, look.density, look.theme, partiesIn(look));
      return drawOverlay(look);
    },
    drawOverlay,
    drawNames(look) {
      const { width, height } = whole.canvas;
      if (names?.canvas.width !== width || names.canvas.height !== height)
        names = makeLayer(width, height, true);
      names.pen.setTransform(1, 0, 0, 1, 0, 0);
      names.pen.clearRect(0, 0, width, height);
      if (plan) paintPlaceNames(brushFor(names.pen, look), plan);
      return names.canvas;
    },
    drawGround(look) {
      const scale = look.farthest;
      const [width, height] = [Math.ceil(map.frame[0] * scale), Math.ceil(map.frame[1] * scale)];
      const ground = makeLayer(width, height);
      const camera: Camera = { x: 0, y: 0, scale };
      paintBase(ground.pen, far, camera, { width, height }, 1, look.theme, partiesIn(look));
      return ground.canvas;
    },
  };
}

function partiesIn({ picture, theme }: BackdropLook): Parties {
  return new Map(
    picture.actors
      .filter(({ party }) => party)
      .map(({ emblem, colour }) => [emblem, theme.actors[colour - 1] ?? theme.colours.party]),
  );
}

/** Device pixels a kilometre below which the far outlines do. */
const farScale = 0.35;

const rightToLeft: ReadonlySet<string> = new Set(['fa', 'ur', 'ar', 'he', 'ps']);

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
