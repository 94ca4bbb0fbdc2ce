import {
  type Camera,
  centreOn,
  clampScale,
  homeCamera,
  leastScale,
  type MapBounds,
  mixCameras,
  type Point,
  panCamera,
  toMap,
  zoomCamera,
} from './camera';

/** The camera over time: it can be moved at once or glide, and it knows whether it is at home. */
export interface Viewer {
  readonly camera: Camera;
  /** The whole theatre is in view as at first; it stays so when the canvas changes. */
  readonly home: boolean;
  readonly gliding: boolean;
  /** A new canvas, map or extent; keeps the middle and closeness unless at home. */
  setBounds(bounds: MapBounds): void;
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: Point): void;
  /** Glides, or jumps where `milliseconds` is 0. */
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

/** A viewer at home within bounds. */
export function makeViewer(first: MapBounds): Viewer {
  let bounds = first;
  let camera = homeCamera(bounds);
  let home = true;
  let glide: Glide | undefined;

  const jump = (to: Camera) => {
    camera = to;
    glide = undefined;
  };
  const move = (to: Camera, milliseconds: number) => {
    if (milliseconds <= 0) jump(to);
    else glide = { from: camera, to, milliseconds, passed: 0 };
  };
  const goal = () => glide?.to ?? camera;
  return {
    get camera() {
      return camera;
    },
    get home() {
      return home;
    },
    get gliding() {
      return glide !== undefined;
    },
    setBounds(next) {
      const middle = toMap(goal(), [bounds.size.width / 2, bounds.size.height / 2]);
      const closeness = goal().scale / leastScale(bounds);
      bounds = next;
      jump(home ? homeCamera(bounds) : centreOn(bounds, middle, leastScale(bounds) * closeness));
    },
    pan(dx, dy) {
      home = false;
      jump(panCamera(bounds, goal(), dx, dy));
    },
    zoom(factor, at) {
      home = false;
      jump(zoomCamera(bounds, goal(), factor, at));
    },
    zoomTo(factor, milliseconds) {
      home = false;
      move(zoomCamera(bounds, goal(), factor, [bounds.size.width / 2, bounds.size.height / 2]), milliseconds);
    },
    panTo(dx, dy, milliseconds) {
      home = false;
      move(panCamera(bounds, goal(), dx, dy), milliseconds);
    },
    goHome(milliseconds) {
      home = true;
      move(homeCamera(bounds), milliseconds);
    },
    goTo(point, scale, milliseconds) {
      home = false;
      move(centreOn(bounds, point, clampScale(bounds, scale)), milliseconds);
    },
    advance(milliseconds) {
      if (!glide) return;
      glide.passed += milliseconds;
      const share = Math.min(1, glide.passed / glide.milliseconds);
      camera = mixCameras(bounds.size, glide.from, glide.to, share * share * (3 - 2 * share));
      if (share === 1) jump(glide.to);
    },
  };
}
