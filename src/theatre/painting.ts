import { type BackdropLook, type BackdropSource, makeBackdrop } from './backdrop';
import type { Camera } from './camera';
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
  paintMap(look: BackdropLook): void;
  paintCue(look: BackdropLook, cue: MapCue | undefined, share: number): void;
  /** Milliseconds that the last whole drawing took. */
  readonly cost: number;
}

/** While the camera moves, the drawn map is stretched, and drawn anew this often, or less where drawing is slow. */
const redrawMilliseconds = 40;
const mostShareOfTime = 0.4;

export function makePainting(scene: TheatreScene, source: BackdropSource): Painting {
  const { map, sprites } = source;
  const backdrop = makeBackdrop(source);
  let spoilt: 'nothing' | 'overlay' | 'all' = 'all';
  let drawn: Camera | undefined;
  let seen: Camera | undefined;
  let isGroundSpoilt = true;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let cost = 0;
  let marked = false;
  let areNamesFresh = false;
  const isDue = (now: number) => now - drawnAt >= Math.max(redrawMilliseconds, cost / mostShareOfTime);

  const drawAll = (look: BackdropLook, now: number) => {
    scene.showBackdrop(backdrop.draw(look));
    scene.moveBackdrop(0, 0, 1);
    areNamesFresh = false;
    [drawn, drawnAt, spoilt] = [look.camera, now, 'nothing'];
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
  return {
    get cost() {
      return cost;
    },
    spoil(what) {
      if (spoilt !== 'all') spoilt = what;
      if (what === 'all') isGroundSpoilt = true;
    },
    isFresh: (camera) => spoilt === 'nothing' && drawn === camera,
    paintMap(look) {
      const { camera, density } = look;
      const now = performance.now();
      // As soon as the camera rests, the map is as sharp as it can be.
      const rests = seen === camera;
      seen = camera;
      if (spoilt === 'all' || drawn === undefined || (drawn !== camera && (rests || isDue(now)))) {
        drawAll(look, now);
        return;
      }
      if (spoilt === 'overlay') {
        scene.showBackdrop(backdrop.drawOverlay({ ...look, camera: drawn }));
        areNamesFresh = false;
        spoilt = 'nothing';
      }
      if (drawn !== camera) layGround(look);
      const [left, top] = [(drawn.x - camera.x) * camera.scale, (drawn.y - camera.y) * camera.scale];
      scene.moveBackdrop(left * density, top * density, camera.scale / drawn.scale);
    },
    paintCue(look, cue, share) {
      const { picture, theme, camera, size, density, unit } = look;
      if (!cue) {
        if (marked) scene.clearMarks();
        [marked, areNamesFresh] = [false, false];
        return;
      }
      if (!areNamesFresh) {
        scene.showNames(backdrop.drawNames(look));
        areNamesFresh = true;
      }
      const sight = sightOf(map, camera, size, unit, picture, cue);
      const colourOf = (actor: string) => picture.actors.find(({ id }) => id === actor)?.colour;
      scene.showMarks(composers[cue.kind](cue, share, sight), { theme, sprites, density, colourOf });
      marked = true;
    },
  };
}
