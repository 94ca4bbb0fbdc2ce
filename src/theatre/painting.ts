import { type BackdropLook, type BackdropSource, type Dress, makeBackdrop, type Sheet } from './backdrop';
import type { Camera } from './camera';
import { makeComposers } from './composers';
import type { Composition } from './composition';
import { sightOf } from './cue-sight';
import { fadesOf } from './flight';
import type { TheatreScene } from './scene';
import type { MapCue } from './types';

/** Keeps the scene showing the present look with as little drawing as that takes. */
export interface Painting {
  /** Something of the look has changed beside the camera: names and symbols only, or land too. */
  spoil(what: 'overlay' | 'all'): void;
  /** Whether the scene shows what it should. */
  isFresh(camera: Camera): boolean;
  /** `goal` is where a glide leads, and the look's own camera while there is none. */
  paintMap(look: BackdropLook, goal: Camera): void;
  /** Paints a cue as far as it has come, and the ends of those before it. */
  paintCue(look: BackdropLook, cue: MapCue | undefined, share: number, before: readonly MapCue[]): void;
  /** Names, symbols and corners as they were last drawn. */
  readonly composition: Composition | undefined;
  /** Milliseconds that the last whole drawing took. */
  readonly cost: number;
}

/** While hands move the camera, the drawn map is stretched, and drawn anew this often, or less where drawing is slow. */
const redrawMilliseconds = 40;
const mostShareOfTime = 0.4;

/** A painting of a map in a scene; `wake` asks for a frame when more can be painted than before. */
export function makePainting(scene: TheatreScene, source: BackdropSource, wake: () => void): Painting {
  const { map, sprites } = source;
  const backdrop = makeBackdrop(source);
  const composers = makeComposers(wake);
  let spoilt: 'nothing' | 'overlay' | 'all' = 'all';
  /** The camera of each sheet, as it was drawn. */
  const drawn: [Camera | undefined, Camera | undefined] = [undefined, undefined];
  let front: Sheet = 0;
  let isGliding = false;
  let seen: Camera | undefined;
  let isGroundSpoilt = true;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let cost = 0;
  let marked = false;
  let areNamesFresh = false;
  /** Names and symbols are not on the sheet in front, but lie over it and come when the glide is nearly over. */
  let isBare = false;
  const isDue = (now: number) => now - drawnAt >= Math.max(redrawMilliseconds, cost / mostShareOfTime);
  const back = (): Sheet => (front === 0 ? 1 : 0);

  const drawAll = (look: BackdropLook, dress: Dress) => {
    const now = performance.now();
    scene.showSheet(front, backdrop.draw(look, front, dress));
    laid(dress);
    drawn[front] = look.camera;
    drawnAt = now;
    cost = performance.now() - now;
  };
  const laid = (dress: Dress) => {
    isBare = dress === 'bare';
    if (isBare) scene.showVeil(backdrop.veil);
    else scene.hideVeil();
    [areNamesFresh, spoilt] = [false, 'nothing'];
  };
  /** What comes into view before it is drawn lies on a coarser picture of the whole map, and never on an empty ground. */
  const layGround = (look: BackdropLook) => {
    const { camera, density } = look;
    if (isGroundSpoilt) {
      scene.setGround(look.theme.colours.sea);
      scene.showGround(backdrop.drawGround(look));
      isGroundSpoilt = false;
    }
    const scale = camera.scale / look.farthest;
    scene.moveGround(-camera.x * camera.scale * density, -camera.y * camera.scale * density, scale * density);
  };
  const placeSheet = (
    sheet: Sheet,
    { camera, density }: BackdropLook,
    fade: { readonly alpha: number; readonly over: boolean; readonly names?: number },
  ) => {
    const from = drawn[sheet];
    if (from === undefined) return;
    const [left, top] = [(from.x - camera.x) * camera.scale, (from.y - camera.y) * camera.scale];
    const [at, stretch] = [[left * density, top * density] as const, camera.scale / from.scale];
    scene.moveSheet(sheet, at, stretch, fade.alpha, fade.over);
    if (fade.names !== undefined) scene.moveVeil(at, stretch, fade.names);
  };
  const placeSheets = (look: BackdropLook) => {
    const [from, to] = [drawn[back()], drawn[front]];
    if (!isGliding || from === undefined || to === undefined) {
      placeSheet(front, look, { alpha: 1, over: true, names: 1 });
      scene.hideSheet(back());
      return;
    }
    const fades = fadesOf(from, to, look.camera);
    placeSheet(front, look, { alpha: fades.to, over: fades.isToOver, names: fades.names });
    placeSheet(back(), look, { alpha: fades.from, over: !fades.isToOver });
  };
  return {
    get composition() {
      return backdrop.composition;
    },
    get cost() {
      return cost;
    },
    spoil(what) {
      if (spoilt !== 'all') spoilt = what;
      if (what === 'all') isGroundSpoilt = true;
    },
    isFresh: (camera) => spoilt === 'nothing' && drawn[front] === camera,
    paintMap(look, goal) {
      const { camera } = look;
      const now = performance.now();
      // As soon as the camera rests, the map is as sharp as it can be.
      const rests = seen === camera;
      seen = camera;
      isGliding = goal !== camera;
      const aim = drawn[front];
      const dress = isGliding && aim !== undefined ? 'bare' : 'whole';
      if (isGliding && aim !== undefined && aim !== goal) {
        // The map is drawn once, as it will be, and both pictures are moved; the one that is left keeps no names.
        if (!isBare) scene.showSheet(front, backdrop.strip());
        front = back();
        drawAll({ ...look, camera: goal }, dress);
      } else if (spoilt === 'all' || aim === undefined || (aim !== goal && (rests || isDue(now))))
        drawAll({ ...look, camera: goal }, dress);
      else if (spoilt === 'overlay') {
        scene.showSheet(front, backdrop.drawOverlay({ ...look, camera: aim }, dress));
        laid(dress);
      } else if (isBare && !isGliding) {
        scene.showSheet(front, backdrop.dress());
        laid('whole');
      }
      if (drawn[front] !== camera) layGround(look);
      placeSheets(look);
    },
    paintCue(look, cue, share, before) {
      const { picture, theme, density } = look;
      if (!cue) {
        if (marked) scene.clearMarks();
        if (marked && !isBare) scene.hideVeil();
        [marked, areNamesFresh] = [false, false];
        return;
      }
      if (!areNamesFresh && !isBare) {
        scene.showVeil(backdrop.drawNames(look));
        areNamesFresh = true;
      }
      const marksOf = (one: MapCue, come: number) =>
        composers.of(one.kind)(one, come, sightOf(map, look, backdrop.composition?.plan.beyond ?? [], one));
      const marks = [...before.flatMap((one) => marksOf(one, 1)), ...marksOf(cue, share)];
      const colourOf = (actor: string) => picture.actors.find(({ id }) => id === actor)?.colour;
      scene.showMarks(marks, { theme, sprites, density, colourOf });
      marked = true;
    },
  };
}
