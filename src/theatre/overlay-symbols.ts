import type { ActorId, Tone } from '../scenario/index';
import { edgeOf, planBeyond } from './beyond';
import { overlaps, symbolBox, within } from './boxes';
import { type Box, type Point, type Size, toMap, toScreen } from './camera';
import { isLand } from './coast';
import { distance } from './mark';
import {
  dotRadius,
  flagRadius,
  type OverlayRequest,
  type OverlaySymbols,
  type PlannedCapital,
  type PlannedMemory,
  type PlannedPlace,
  type PlannedRelation,
  type PlannedUnit,
  unitSide,
} from './overlay';
import { planStops } from './overlay-paths';
import { type Spot, spotOf, wayBetween } from './surroundings';
import type { PictureRelation, RelationState } from './types';

/** What a relation means, as its colour. */
export const relationTones: Readonly<Record<RelationState, Tone>> = {
  normal: 'cooperation',
  strained: 'threat',
  broken: 'loss',
};

/** Finds where flags, dots, units and relations stand. */
export function planSymbols(request: OverlayRequest): OverlaySymbols {
  const { map, picture, camera, size, isInset } = request;
  const inView = picture.actors.flatMap((actor): PlannedCapital[] => {
    const place = picture.places.find(({ id }) => id === actor.capital);
    const spot = place && spotOf(camera, size, map.project(place.at), 0);
    return spot && spot.beyond === undefined && !isInset ? [{ actor, spot }] : [];
  });
  const isCapital = new Set(picture.actors.map(({ capital }) => capital));
  const places = picture.places
    .filter(({ id, kind }) => (isInset || !isCapital.has(id)) && kind !== 'region' && kind !== 'sea')
    .map(({ id, at, kind }): PlannedPlace => ({ id, kind, at: toScreen(camera, map.project(at)) }))
    .filter(({ at }) => isInside(at, size));
  const beyond = isInset ? [] : planBeyond(request, inView, places);
  const capitals = [...inView, ...beyond.flatMap(({ capital }) => capital ?? [])];
  const symbols = { capitals, beyond, places };
  return {
    ...symbols,
    relations: picture.relations.flatMap((relation) => planRelation(request, symbols, relation)),
    units: planUnits(request, symbols),
    memories: planMemories(request, symbols),
    stops: planStops(request, capitals),
  };
}

/** Where flags, plates and dots stand. */
type Standing = Pick<OverlaySymbols, 'capitals' | 'beyond' | 'places'>;

/** The mark of what happened stands round the symbol of its place, or where the place is if it has none, as at sea. */
function planMemories(
  { map, picture, camera, size, unit }: OverlayRequest,
  { capitals, places, beyond }: Standing,
): PlannedMemory[] {
  return picture.remembered.flatMap(({ place, look, on, until, days }): PlannedMemory[] => {
    const mark = { place, look, on, until, strength: strengthAfter(days) };
    const capital = capitals.find(({ actor, spot }) => actor.capital === place && spot.beyond === undefined);
    if (capital) return [{ ...mark, at: capital.spot.at, radius: flagRadius * unit }];
    const found = picture.places.find(({ id }) => id === place);
    if (found === undefined || beyond.some((one) => one.place === place)) return [];
    const at = places.find(({ id }) => id === place)?.at ?? toScreen(camera, map.project(found.at));
    return isInside(at, size) ? [{ ...mark, at, radius: dotRadius * unit }] : [];
  });
}

/** A mark fades over three weeks to a little more than half of its ink, and no further. */
function strengthAfter(days: number): number {
  return 1 - 0.45 * Math.min(1, days / 21);
}

/** Whether a point lies on the canvas. */
export function isInside([x, y]: Point, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** A relation shows where at least one of its capitals is in view; its line ends at the plate of the other. */
function planRelation(
  { map, picture, camera }: OverlayRequest,
  { capitals, beyond }: Standing,
  { a, b, state }: PictureRelation,
): PlannedRelation[] {
  const end = (id: ActorId) => {
    const capital = capitals.find(({ actor }) => actor.id === id);
    const place = picture.places.find((one) => one.id === capital?.actor.capital);
    return capital && place ? { lonLat: place.at, spot: capital.spot } : undefined;
  };
  const [from, to] = [end(a), end(b)];
  if (!from || !to || (from.spot.beyond !== undefined && to.spot.beyond !== undefined)) return [];
  const held = (spot: Spot, id: ActorId, other: Spot): Spot => {
    const plate = beyond.find(({ capital }) => capital?.actor.id === id);
    return plate === undefined ? spot : { ...spot, at: edgeOf(plate, other.at) };
  };
  const path = wayBetween(
    map.project,
    camera,
    { ...from, spot: held(from.spot, a, to.spot) },
    { ...to, spot: held(to.spot, b, from.spot) },
  );
  return [
    { state, tone: relationTones[state], path, middle: path[Math.floor(path.length / 2)] ?? from.spot.at },
  ];
}

/**
 * Units stand beside their place, where no flag, dot or other unit is, and on their own side's soil where there is room for them;
 * those of places out of view are left out.
 */
function planUnits(
  { map, picture, camera, size, unit, covered }: OverlayRequest,
  { capitals, beyond, places }: Standing,
): PlannedUnit[] {
  const taken: Box[] = [
    ...covered,
    ...capitals.map(({ spot }) => symbolBox(spot.at, flagRadius * unit)),
    ...beyond.map(({ box }) => box),
    ...places.map(({ at }) => symbolBox(at, dotRadius * unit)),
  ];
  return picture.postures.flatMap((posture): PlannedUnit[] => {
    const place = picture.places.find(({ id }) => id === posture.place);
    const base = place && toScreen(camera, map.project(place.at));
    if (!base || !isInside(base, size)) return [];
    const half = (unitSide / 2) * unit;
    const tries = unitPlaces.map(
      ([i, j]): Point => [base[0] + i * (unitSide + 4) * unit, base[1] + j * (unitSide + 4) * unit],
    );
    const actor = picture.actors.find(({ id }) => id === posture.actor);
    const soil = map.far.lands.filter(({ code }) => code === actor?.land);
    const crowd = (point: Point) =>
      places.filter((dot) => distance(dot.at, point) < crowdRadius * unit).length +
      (isLand({ lands: soil }, toMap(camera, point)) ? 0 : foreignSoil);
    const at = tries
      .filter((point) => within(symbolBox(point, half), [0, 0, size.width, size.height]))
      .filter((point) => !taken.some((box) => overlaps(box, symbolBox(point, half), unit)))
      .sort((a, b) => crowd(a) - crowd(b))[0];
    if (!at) return [];
    taken.push(symbolBox(at, half));
    return [{ ...posture, at, ...(actor === undefined ? {} : { colour: actor.colour }) }];
  });
}

/** Dots this near to a unit would find it where their names want to be. */
const crowdRadius = 46;
/** As bad as this many dots near it is a unit on soil that is not its side's. */
const foreignSoil = 100;

const unitPlaces: readonly Point[] = [
  [0, 1],
  [1, 1],
  [-1, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
  [1, -1],
  [-1, -1],
  [2, 1],
  [-2, 1],
];
