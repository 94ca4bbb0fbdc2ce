import { nearestIn, overlaps, symbolBox } from './boxes';
import { type Box, type Point, toMap, toScreen } from './camera';
import { isLand } from './coast';
import { partyLands } from './foreign-soil';
import {
  dotRadius,
  flagRadius,
  memoryReach,
  type OverlayRequest,
  type PlannedBeyond,
  type PlannedCapital,
  type PlannedPlace,
} from './overlay';
import { boxOf, isWithin } from './projection';
import { spotOf } from './surroundings';
import type { PictureActor, PicturePlace } from './types';

/** What stands on a plate, in CSS pixels at unit 1: the room round each thing, and an arrow's length. */
const room = { round: 5, arrow: 12 };
/** What stays free in CSS pixels at unit 1 between a plate and the edge of the canvas. */
export const edgeRoom = 5;
/** What stays free in CSS pixels at unit 1 between a plate and whatever else stands there. */
const gap = 3;
/** Rows of plates, from the edge inwards; a further row is taken where the edge is full. */
const rows = [0, 1, 2];
/** How far apart the spots are that a plate tries along its edge. */
const step = 12;
/** Sliding along the edge as far as this is as bad as lying over nothing but the parties' land. */
const longWay = 260;
/** A plate looks for the parties' land at this many points across and down. */
const grid: Point = [5, 3];

/** A place out of view that has to be named, and whose capital it is. */
interface Missing {
  readonly place: PicturePlace;
  readonly actor?: PictureActor;
}

/**
 * Plates along the edge of the canvas for what lies outside it: capitals, and places outside the extent of which the turn speaks or where
 * something happened, while most of the extent is in view. Each stands where the straight way to it leaves the canvas, or as near to
 * that as nothing else needs the room and the parties' land is left free.
 */
export function planBeyond(
  request: OverlayRequest,
  capitals: readonly PlannedCapital[],
  places: readonly PlannedPlace[],
): readonly PlannedBeyond[] {
  const { unit, covered } = request;
  // Each may have a mark of what happened round it.
  const taken: Box[] = [
    ...covered,
    ...capitals.map(({ spot }) => symbolBox(spot.at, (flagRadius + memoryReach) * unit)),
    ...places.map(({ at }) => symbolBox(at, (dotRadius + memoryReach) * unit)),
  ];
  return missingIn(request).map((missing) => {
    const plate = plateFor(request, missing, taken);
    taken.push(plate.box);
    return plate;
  });
}

/** The point of a plate to which a line from elsewhere leads. */
export function edgeOf({ box }: PlannedBeyond, from: Point): Point {
  return nearestIn(box, from);
}

function missingIn({ picture, map, camera, size }: OverlayRequest): readonly Missing[] {
  const isOut = ({ at }: PicturePlace) => spotOf(camera, size, map.project(at), 0).beyond !== undefined;
  const capitals = picture.actors.flatMap((actor): Missing[] => {
    const place = picture.places.find(({ id }) => id === actor.capital);
    return place && isOut(place) ? [{ place, actor }] : [];
  });
  if (picture.paths !== undefined || !seesMost({ picture, map, camera, size })) return capitals;
  const known = new Set(picture.actors.map(({ capital }) => capital));
  const told = new Set([...(picture.spoken ?? []), ...picture.remembered.map(({ place }) => place)]);
  const others = picture.places.filter((place) => {
    const isFar = !isWithin(place.at, picture.extent);
    return isFar && told.has(place.id) && !known.has(place.id) && isOut(place);
  });
  return [...capitals, ...others.map((place) => ({ place }))];
}

/** Whether more than half of the extent is in view. */
function seesMost({
  picture,
  map,
  camera,
  size,
}: Pick<OverlayRequest, 'picture' | 'map' | 'camera' | 'size'>): boolean {
  const extent = boxOf(picture.extent, map.project);
  const [left, top] = toScreen(camera, [extent[0], extent[1]]);
  const [right, bottom] = toScreen(camera, [extent[2], extent[3]]);
  const across = Math.min(right, size.width) - Math.max(left, 0);
  const down = Math.min(bottom, size.height) - Math.max(top, 0);
  return Math.max(0, across) * Math.max(0, down) > ((right - left) * (bottom - top)) / 2;
}

function plateFor(request: OverlayRequest, { place, actor }: Missing, taken: readonly Box[]): PlannedBeyond {
  const { map, camera, size, unit, measure } = request;
  const [words, high] = measure(place.label, 'place');
  const round = room.round * unit;
  const flag = actor === undefined ? 0 : flagRadius * 2 * unit + round;
  const width = round + flag + words + round + room.arrow * unit + round;
  const height = (actor === undefined ? high : flagRadius * 2 * unit) + round;
  const { at, beyond = 0 } = spotOf(camera, size, map.project(place.at), 0);
  const box = freeBox(request, at, [width, height], taken);
  const middle = (box[1] + box[3]) / 2;
  // The arrow is on the outer side, so that lines from the map come to the flag first.
  const toRight = Math.cos(beyond) >= 0;
  const across = (from: number, to: number): readonly [number, number] =>
    toRight ? [box[0] + from, box[0] + to] : [box[2] - to, box[2] - from];
  const [left, right] = across(round + flag, round + flag + words);
  const [flagFrom, flagTo] = across(round, round + flagRadius * 2 * unit);
  const [arrowFrom, arrowTo] = across(width - round - room.arrow * unit, width - round);
  return {
    ...{ place: place.id, box, beyond, arrow: [(arrowFrom + arrowTo) / 2, middle] },
    name: {
      ...{ text: place.label, style: 'place', lean: 0 },
      box: [left, middle - high / 2, right, middle + high / 2],
    },
    ...(actor === undefined
      ? {}
      : { capital: { actor, spot: { at: [(flagFrom + flagTo) / 2, middle], beyond } } }),
  };
}

/** The best box at the edge that a point lies on. */
function freeBox(
  { size, unit, map, camera, picture }: OverlayRequest,
  [x, y]: Point,
  [width, height]: Point,
  taken: readonly Box[],
): Box {
  const lands = [...partyLands({ map, picture }), ...map.far.contested];
  const onSide = x < 1 || x > size.width - 1;
  const margin = edgeRoom * unit;
  const [most, half] = onSide ? [size.height, height / 2 + margin] : [size.width, width / 2 + margin];
  const wanted = Math.min(Math.max(onSide ? y : x, half), most - half);
  const boxAt = (along: number, row: number): Box => {
    const deep = margin + row * ((onSide ? width : height) + gap * unit);
    const [left, top] = onSide
      ? [x < 1 ? deep : size.width - width - deep, along - height / 2]
      : [along - width / 2, y < 1 ? deep : size.height - height - deep];
    return [left, top, left + width, top + height];
  };
  const costOf = (box: Box, along: number, row: number) =>
    row +
    Math.abs(along - wanted) / (longWay * unit) +
    shareOver(box, (point) => isLand({ lands }, toMap(camera, point)));
  const tries = [wanted];
  for (let away = step * unit; away < most; away += step * unit) tries.push(wanted - away, wanted + away);
  const [best] = rows
    .flatMap((row) => tries.map((along) => ({ along, row, box: boxAt(along, row) })))
    .filter(({ along }) => along >= half && along <= most - half)
    .filter(({ box }) => !taken.some((other) => overlaps(box, other, gap * unit)))
    .map(({ along, row, box }) => ({ box, cost: costOf(box, along, row) }))
    .sort((a, b) => a.cost - b.cost);
  return best?.box ?? boxAt(wanted, 0);
}

/** Share of a box that is so, by a few of its points. */
function shareOver([left, top, right, bottom]: Box, isSo: (point: Point) => boolean): number {
  const [columns, rows] = grid;
  const points = Array.from({ length: columns * rows }, (_, index): Point => {
    const [i, j] = [index % columns, Math.floor(index / columns)];
    return [left + ((right - left) * i) / (columns - 1), top + ((bottom - top) * j) / (rows - 1)];
  });
  return points.filter(isSo).length / points.length;
}
