import { symbolBox } from './boxes';
import { type Box, type Camera, type Point, type Size, toScreen } from './camera';
import { type CornerGround, cornerFor } from './corners';
import { flagRadius, type OverlayRequest } from './overlay';
import { planSymbols } from './overlay-symbols';
import { scaleOf } from './scale-bar';
import type { Picture, PicturePlace } from './types';

/** What stands in the corners of the whole theatre: a closer look at where places crowd, and a globe that says where all this is. */
export interface Corners {
  readonly inset?: Inset;
  /** Where the globe stands. */
  readonly locator?: Box;
}

/** Names and symbols of an inset are this much smaller than those of the map. */
export const insetUnit = 0.92;

/** A closer look at a part of the map. */
export interface Inset {
  /** Where it stands on the canvas. */
  readonly box: Box;
  /** The part of the canvas that it shows larger. */
  readonly shows: Box;
  readonly size: Size;
  readonly camera: Camera;
  readonly picture: Picture;
  /** The places that it names, so that the map beside it need not. */
  readonly places: readonly string[];
}

/** CSS pixels at unit 1 within which places belong together; as many of them as `least` are a crowd if most have their next one nearer than `apart`. */
const crowd = { reach: 48, least: 4, apart: 32 };
/** What an inset shows round its places: this share of their spread, and at least so many kilometres. */
const round = { share: 0.09, least: 42 };
/** Width to height: names stand to either side of their places, so that it is wider than high. */
const shape = { least: 1.2, most: 1.45 };
/** CSS pixels at unit 1. */
const widths = { most: 400, least: 150, step: 20 };
const mostOfHeight = 0.46;
/** What it costs an inset to lie over the parties' land, beside being small: an eighth of it there is as bad as having no size at all. */
const costOfParties = 8;
/** An inset that is not this much closer than the map shows nothing new. */
const leastCloser = 1.7;
/** How much more a place where something happened weighs than one where nothing did. */
const rememberedWeight = 3;
/** A globe's radius in CSS pixels at unit 1, and the least canvas that has room for it. */
const globe = { radius: 36, least: { width: 480, height: 260 } };

/** What the corners of a map hold while the whole theatre is in view, as far as there is room that nothing else needs. */
export function planCorners(request: OverlayRequest): Corners {
  const { size, unit, camera, covered, map, picture } = request;
  const { capitals, beyond, places, relations } = planSymbols(request);
  const parties = new Set(picture.actors.filter(({ party }) => party).map(({ land }) => land));
  const ground: CornerGround = {
    ...{ size, camera, lines: relations.map(({ path }) => path) },
    taken: [
      ...covered,
      ...capitals.map(({ spot }) => symbolBox(spot.at, (flagRadius + 6) * unit)),
      ...beyond.map(({ box }) => box),
      ...places.map(({ at }) => symbolBox(at, 8 * unit)),
    ],
    parties: map.far.lands.filter(({ code }) => parties.has(code)),
  };
  const inset = planInset(request, ground);
  const radius = globe.radius * unit;
  const hasRoom = size.width >= globe.least.width && size.height >= globe.least.height;
  const boxes = inset ? [inset.box, inset.shows] : [];
  const scale = scaleOf(camera.scale, size, unit, [...covered, ...boxes]).box;
  const taken = [...ground.taken, ...boxes, scale];
  const locator = hasRoom ? cornerFor(radius * 2, radius * 2, { ...ground, taken })?.box : undefined;
  return { ...(inset ? { inset } : {}), ...(locator ? { locator } : {}) };
}

function planInset(request: OverlayRequest, ground: CornerGround): Inset | undefined {
  const { size, unit, camera, picture, map } = request;
  const crowded = crowdOf(request);
  if (crowded.length < crowd.least) return undefined;
  const points = crowded.map(({ at }) => map.project(at));
  if (apartOf(points) * camera.scale > crowd.apart * unit) return undefined;
  const region = regionOf(points);
  const [wide, high] = [region[2] - region[0], region[3] - region[1]];
  const shows: Box = [
    ...toScreen(camera, [region[0], region[1]]),
    ...toScreen(camera, [region[2], region[3]]),
  ];
  const most = Math.min(
    widths.most * unit,
    size.height > size.width ? Math.min(size.width * 0.66, size.height * 0.5) : size.width * 0.37,
    (size.height * mostOfHeight * wide) / high,
  );
  const taken = [...ground.taken, shows];
  const tries: { readonly width: number; readonly box: Box; readonly worth: number }[] = [];
  for (let width = most; width >= widths.least * unit; width -= widths.step * unit) {
    if (width / wide < camera.scale * leastCloser) break;
    const corner = cornerFor(width, (width * high) / wide, { ...ground, taken });
    if (corner)
      tries.push({ width, box: corner.box, worth: width / most - corner.overParties * costOfParties });
  }
  const [best] = tries.sort((a, b) => b.worth - a.worth);
  if (best === undefined) return undefined;
  const scale = best.width / wide;
  return {
    ...{ box: best.box, shows, size: { width: best.width, height: high * scale } },
    camera: { x: region[0], y: region[1], scale },
    picture: pictureWithin(picture, crowded),
    places: crowded.map(({ id }) => id),
  };
}

/** The weightiest group of places that lie so near to each other that their names want the same room. */
function crowdOf({ picture, map, camera, unit }: OverlayRequest): readonly PicturePlace[] {
  const capitals = new Set(picture.actors.map(({ capital }) => capital));
  const loose = picture.places
    .filter(({ id, kind }) => !capitals.has(id) && kind !== 'region' && kind !== 'sea')
    .map((place) => ({ place, at: toScreen(camera, map.project(place.at)) }));
  const weight = ({ id }: PicturePlace) =>
    picture.remembered.some(({ place }) => place === id) ? rememberedWeight : 1;
  const groups: (readonly (typeof loose)[number][])[] = [];
  const left = new Set(loose);
  for (const first of loose) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const member of group) {
      for (const other of left) {
        if (away(member.at, other.at) > crowd.reach * unit) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  const weights = groups.map((group) => ({
    group,
    weight: group.reduce((sum, { place }) => sum + weight(place), 0),
  }));
  const [best] = weights.sort((a, b) => b.weight - a.weight);
  return best?.group.map(({ place }) => place) ?? [];
}

/** The box round some points of the map, with room for their names, neither very wide nor very high. */
function regionOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const edge = Math.max(round.least, Math.max(right - left, bottom - top) * round.share);
  const [wide, high] = [right - left + 2 * edge, bottom - top + 2 * edge];
  const [width, height] = [Math.max(wide, high * shape.least), Math.max(high, wide / shape.most)];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

/** The picture with what belongs to some places alone. */
function pictureWithin(picture: Picture, places: readonly PicturePlace[]): Picture {
  const ids = new Set(places.map(({ id }) => id));
  return {
    ...picture,
    ...{ places, relations: [] },
    remembered: picture.remembered.filter(({ place }) => ids.has(place)),
    postures: picture.postures.filter(({ place }) => ids.has(place)),
  };
}

/** How far away its next one is from the middle one of some points, in the order of that. */
function apartOf(points: readonly Point[]): number {
  const gaps = points
    .map((point) => Math.min(...points.filter((other) => other !== point).map((other) => away(point, other))))
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

function away(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
