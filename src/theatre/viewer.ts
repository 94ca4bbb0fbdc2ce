import {
  type Camera,
  centreOn,
  clampScale,
  homeCamera,
  leastScale,
  type MapBounds,
  mixCameras,
  mostScale,
  type Point,
  panCamera,
  toMap,
  zoomCamera,
} from './camera';
import { closerCamera } from './closer';

/** The camera over time: it can be moved at once or glide, and it knows whether it is at home. */
export interface Viewer {
  readonly camera: Camera;
  /** Where a glide leads; the camera itself when there is none. */
  readonly goal: Camera;
  /** The whole theatre is in view as at first; it stays so when the canvas changes. */
  readonly home: boolean;
  readonly gliding: boolean;
  /** Whether there is more to see closer, and farther off. */
  readonly can: { readonly closer: boolean; readonly farther: boolean };
  /** A new canvas, map or extent; keeps the middle and closeness unless at home. */
  setBounds(bounds: MapBounds): void;
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: Point): void;
  /** One step closer to what matters, or farther from the middle and in the end home. Glides, or jumps where `milliseconds` is 0. */
  zoomTo(factor: number, milliseconds: number): void;
  panTo(dx: number, dy: number, milliseconds: number): void;
  goHome(milliseconds: number): void;
  goTo(point: Point, scale: number, milliseconds: number): void;
  /** Moves a glide on. */
  advance(milliseconds: number): void;
}

interface Glide {
  readonly from: Camera;
  readonly to: Camera;
  readonly milliseconds: number;
  passed: number;
}

/** Whether two cameras show the same to the eye; each kept the other's place through a change of bounds. */
function areAlike(a: Camera, b: Camera): boolean {
  return [a.x - b.x, a.y - b.y, a.scale / b.scale - 1].every((apart) => Math.abs(apart) < 1e-6);
}

/** A viewer at home within bounds. */
export function makeViewer(first: MapBounds): Viewer {
  let bounds = first;
  let camera = homeCamera(bounds);
  let home = true;
  let glide: Glide | undefined;
  /** Where each step closer began, so that a step farther leads back there; any other move ends it. */
  let trail: { readonly camera: Camera; readonly home: boolean }[] = [];

  const jump = (to: Camera) => {
    camera = to;
    glide = undefined;
  };
  const move = (to: Camera, milliseconds: number) => {
    // Where it stands already there is no way to go, and nothing to wait for.
    if (milliseconds <= 0 || areAlike(camera, to)) jump(to);
    else glide = { from: camera, to, milliseconds, passed: 0 };
  };
  const goal = () => glide?.to ?? camera;
  return {
    get camera() {
      return camera;
    },
    get goal() {
      return goal();
    },
    get home() {
      return home;
    },
    get gliding() {
      return glide !== undefined;
    },
    get can() {
      const { scale } = goal();
      return { closer: scale < mostScale(bounds) * 0.999, farther: scale > leastScale(bounds) * 1.001 };
    },
    setBounds(next) {
      trail = [];
      const middle = toMap(goal(), [bounds.size.width / 2, bounds.size.height / 2]);
      const closeness = goal().scale / leastScale(bounds);
      bounds = next;
      jump(home ? homeCamera(bounds) : centreOn(bounds, middle, leastScale(bounds) * closeness));
    },
    pan(dx, dy) {
      [home, trail] = [false, []];
      jump(panCamera(bounds, goal(), dx, dy));
    },
    zoom(factor, at) {
      [home, trail] = [false, []];
      jump(zoomCamera(bounds, goal(), factor, at));
    },
    zoomTo(factor, milliseconds) {
      if (factor > 1) {
        const to = closerCamera(bounds, goal(), factor, home);
        if (to.scale > goal().scale) trail.push({ camera: goal(), home });
        home = false;
        move(to, milliseconds);
        return;
      }
      const back = trail.pop();
      if (back) {
        home = back.home;
        move(back.camera, milliseconds);
        return;
      }
      // So near to home, the rest of the way is no step of its own.
      home = goal().scale * factor < leastScale(bounds) * 1.08;
      const middle = [bounds.size.width / 2, bounds.size.height / 2] as const;
      move(home ? homeCamera(bounds) : zoomCamera(bounds, goal(), factor, middle), milliseconds);
    },
    panTo(dx, dy, milliseconds) {
      [home, trail] = [false, []];
      move(panCamera(bounds, goal(), dx, dy), milliseconds);
    },
    goHome(milliseconds) {
      [home, trail] = [true, []];
      move(homeCamera(bounds), milliseconds);
    },
    goTo(point, scale, milliseconds) {
      [home, trail] = [false, []];
      move(centreOn(bounds, point, clampScale(bounds, scale)), milliseconds);
    },
    advance(milliseconds) {
      if (!glide) return;
      glide.passed += milliseconds;
      const share = Math.min(1, glide.passed / glide.milliseconds);
      camera = mixCameras(glide.from, glide.to, share * share * (3 - 2 * share));
      if (share === 1) jump(glide.to);
    },
  };
}
