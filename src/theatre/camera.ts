/** A window on the map: `x`, `y` are the map's kilometres at the canvas's top left, `scale` is CSS pixels a kilometre. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [number, number];

/** A box as left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** Where the map is at home: the extent that must be in view, what there is at all, and the canvas. */
export interface MapBounds {
  readonly extent: Box;
  readonly frame: Box;
  readonly size: Size;
  /** What a closer look is for; without any the map itself sets the closest look. */
  readonly interests?: readonly Interest[];
}

/** A point of the map that matters, and how much. */
export interface Interest {
  readonly at: Point;
  readonly weight: number;
}

const closest = 18;
/** CSS pixels between the two places that lie nearest together, from which on a closer look shows nothing more. */
const apartEnough = 60;
/** The closest look is at least this much closer than home. */
const leastCloser = 2.5;

/** The camera that holds the extent in view, in the middle where the map goes far enough; on a canvas too long for that the map fills it. */
export function homeCamera(bounds: MapBounds): Camera {
  const { extent } = bounds;
  return centreOn(bounds, [(extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2], leastScale(bounds));
}

/** The camera at a scale with a point of the map in the middle, as far as the map's edges allow. */
export function centreOn(bounds: MapBounds, [x, y]: Point, scale: number): Camera {
  const { width, height } = bounds.size;
  return clampCamera(bounds, { x: x - width / scale / 2, y: y - height / scale / 2, scale });
}

/** Moves the map under the canvas by CSS pixels. */
export function panCamera(bounds: MapBounds, camera: Camera, dx: number, dy: number): Camera {
  return clampCamera(bounds, { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale });
}

/** Zooms by a factor so that the point of the map under `at` (CSS pixels) stays there. */
export function zoomCamera(bounds: MapBounds, camera: Camera, factor: number, at: Point): Camera {
  const scale = clampScale(bounds, camera.scale * factor);
  const [x, y] = toMap(camera, at);
  return clampCamera(bounds, { x: x - at[0] / scale, y: y - at[1] / scale, scale });
}

/** The camera between two others: it comes closer by the same share in equal times, and heads for one point of the canvas all the way. */
export function mixCameras(a: Camera, b: Camera, share: number): Camera {
  const scale = a.scale * Math.exp(Math.log(b.scale / a.scale) * share);
  // How much of the map is in view shrinks with one over the scale; corners that move with it never leave what both cameras may show.
  const [from, to] = [1 / a.scale, 1 / b.scale];
  const way = Math.abs(from - to) < 1e-6 * from ? share : (from - 1 / scale) / (from - to);
  return { x: a.x + (b.x - a.x) * way, y: a.y + (b.y - a.y) * way, scale };
}

/** The farthest look, which is home: the map covers the canvas, and the extent fits where the map is large enough for both. */
export function leastScale(bounds: MapBounds): number {
  return Math.max(coverScale(bounds), fitScale(bounds));
}

/** The closest look: all places that matter stand well apart from each other. */
export function mostScale(bounds: MapBounds): number {
  const { interests = [] } = bounds;
  const most = coverScale(bounds) * closest;
  const gaps = interests.flatMap(({ at: [x, y] }, index) =>
    interests.slice(index + 1).map(({ at }) => Math.hypot(at[0] - x, at[1] - y)),
  );
  const least = Math.min(...gaps.filter((gap) => gap > 0));
  if (!Number.isFinite(least)) return most;
  return Math.min(most, Math.max(apartEnough / least, leastScale(bounds) * leastCloser));
}

/** A scale brought between the farthest look and the closest. */
export function clampScale(bounds: MapBounds, scale: number): number {
  return Math.min(Math.max(scale, leastScale(bounds)), Math.max(leastScale(bounds), mostScale(bounds)));
}

export function toScreen({ x, y, scale }: Camera, point: Point): Point {
  return [(point[0] - x) * scale, (point[1] - y) * scale];
}

export function toMap({ x, y, scale }: Camera, point: Point): Point {
  return [x + point[0] / scale, y + point[1] / scale];
}

/** The scale at which the map just covers the canvas. */
export function coverScale({ frame, size }: MapBounds): number {
  return Math.max(size.width / (frame[2] - frame[0]), size.height / (frame[3] - frame[1]));
}

function fitScale({ extent, size }: MapBounds): number {
  return Math.min(size.width / (extent[2] - extent[0]), size.height / (extent[3] - extent[1]));
}

/** Keeps the map's ends out of view. */
function clampCamera(bounds: MapBounds, camera: Camera): Camera {
  const scale = Math.max(camera.scale, leastScale(bounds));
  const { frame, size } = bounds;
  const held = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
  return {
    scale,
    x: held(camera.x, frame[0], frame[2] - size.width / scale),
    y: held(camera.y, frame[1], frame[3] - size.height / scale),
  };
}
