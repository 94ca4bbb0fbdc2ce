import { type BackdropLook, type BackdropSource, makeBackdrop, type Sheet } from './backdrop';
import type { Camera } from './camera';
import type { Composition } from './composition';
import { sightOf } from './cue-sight';
import { composers } from './marks';
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
  paintCue(look: BackdropLook, cue: MapCue | undefined, share: number): void;
  /** Names, symbols and corners as they were last drawn. */
  readonly composition: Composition | undefined;
  /** Milliseconds that the last whole drawing took. */
  readonly cost: number;
}

/** While hands move the camera, the drawn map is stretched, and drawn anew this often, or less where drawing is slow. */
const redrawMilliseconds = 40;
const mostShareOfTime = 0.4;
/** Share of a glide over which the closer one of two pictures comes or goes. */
const fadeShare = 0.4;

/** A painting of a map in a scene. */
export function makePainting(scene: TheatreScene, source: BackdropSource): Painting {
  const { map, sprites } = source;
  const backdrop = makeBackdrop(source);
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
  const isDue = (now: number) => now - drawnAt >= Math.max(redrawMilliseconds, cost / mostShareOfTime);
  const back = (): Sheet => (front === 0 ? 1 : 0);

  const drawAll = (look: BackdropLook) => {
    const now = performance.now();
    scene.showSheet(front, backdrop.draw(look, front));
    areNamesFresh = false;
    drawn[front] = look.camera;
    [drawnAt, spoilt] = [now, 'nothing'];
    cost = performance.now() - now;
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
  const placeSheet = (sheet: Sheet, { camera, density }: BackdropLook, alpha: number, over: boolean) => {
    const from = drawn[sheet];
    if (from === undefined) return;
    const [left, top] = [(from.x - camera.x) * camera.scale, (from.y - camera.y) * camera.scale];
    const [at, stretch] = [[left * density, top * density] as const, camera.scale / from.scale];
    scene.moveSheet(sheet, at, stretch, alpha, over);
    if (sheet === front) scene.moveNames(at, stretch);
  };
  /** The closer picture lies over the farther one, and comes or goes by degrees, so that each is looked at where it is sharp. */
  const placeSheets = (look: BackdropLook) => {
    const [from, to] = [drawn[back()], drawn[front]];
    if (!isGliding || from === undefined || to === undefined) {
      placeSheet(front, look, 1, true);
      scene.hideSheet(back());
      return;
    }
    const way = Math.log(to.scale / from.scale);
    const share = Math.abs(way) < 1e-3 ? 1 : Math.log(look.camera.scale / from.scale) / way;
    const isCloser = way >= 0;
    const alpha = Math.min(1, Math.max(0, (isCloser ? share : 1 - share) / fadeShare));
    placeSheet(front, look, isCloser ? alpha : 1, isCloser);
    placeSheet(back(), look, isCloser ? 1 : alpha, !isCloser);
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
      if (isGliding && aim !== undefined && aim !== goal) {
        // The map is drawn once, as it will be, and both pictures are moved.
        front = back();
        drawAll({ ...look, camera: goal });
      } else if (spoilt === 'all' || aim === undefined || (aim !== goal && (rests || isDue(now))))
        drawAll({ ...look, camera: goal });
      else if (spoilt === 'overlay') {
        scene.showSheet(front, backdrop.drawOverlay({ ...look, camera: aim }));
        areNamesFresh = false;
        spoilt = 'nothing';
      }
      if (drawn[front] !== camera) layGround(look);
      placeSheets(look);
    },
    paintCue(look, cue, share) {
      const { picture, theme, density } = look;
      if (!cue) {
        if (marked) scene.clearMarks();
        [marked, areNamesFresh] = [false, false];
        return;
      }
      if (!areNamesFresh) {
        scene.showNames(backdrop.drawNames(look));
        areNamesFresh = true;
      }
      const sight = sightOf(map, look, backdrop.composition?.plan.beyond ?? [], cue);
      const colourOf = (actor: string) => picture.actors.find(({ id }) => id === actor)?.colour;
      scene.showMarks(composers[cue.kind](cue, share, sight), { theme, sprites, density, colourOf });
      marked = true;
    },
  };
}
