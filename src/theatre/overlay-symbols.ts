import type { ActorId, Tone } from '../scenario/index';
import { overlaps, symbolBox, within } from './boxes';
import { type Box, type Point, type Size, toScreen } from './camera';
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
import { planPaths } from './overlay-paths';
import { spotOf, wayBetween } from './surroundings';
import type { RelationState } from './types';

/** What a relation means, as its colour. */
export const relationTones: Readonly<Record<RelationState, Tone>> = {
  normal: 'cooperation',
  strained: 'threat',
  broken: 'loss',
};

/** Finds where flags, dots, units and relations stand. */
export function planSymbols(request: OverlayRequest): OverlaySymbols {
  const { map, picture, camera, size, unit, isInset } = request;
  const capitals = picture.actors.flatMap((actor): PlannedCapital[] => {
    const place = picture.places.find(({ id }) => id === actor.capital);
    return place && !isInset
      ? [{ actor, spot: spotOf(camera, size, map.project(place.at), (flagRadius + 8) * unit) }]
      : [];
  });
  const isCapital = new Set(capitals.map(({ actor }) => actor.capital));
  const places = picture.places
    .filter(({ id, kind }) => !isCapital.has(id) && kind !== 'region' && kind !== 'sea')
    .map(({ id, at, kind }): PlannedPlace => ({ id, kind, at: toScreen(camera, map.project(at)) }))
    .filter(({ at }) => isInside(at, size));
  const settled = apart(capitals, request);
  return {
    capitals: settled,
    places,
    relations: picture.relations.flatMap(({ a, b, state }) => planRelation(request, settled, a, b, state)),
    units: planUnits(request, settled, places),
    memories: planMemories(request, settled, places),
    ...planPaths(request, settled),
  };
}

/** The mark of what happened stands round the symbol of its place, where that is in view. */
function planMemories(
  { picture, unit }: OverlayRequest,
  capitals: readonly PlannedCapital[],
  places: readonly PlannedPlace[],
): PlannedMemory[] {
  return picture.remembered.flatMap(({ place, look, on, until, days }): PlannedMemory[] => {
    const mark = { place, look, on, until, strength: strengthAfter(days) };
    const capital = capitals.find(({ actor, spot }) => actor.capital === place && spot.beyond === undefined);
    if (capital) return [{ ...mark, at: capital.spot.at, radius: flagRadius * unit }];
    const dot = places.find(({ id }) => id === place);
    return dot ? [{ ...mark, at: dot.at, radius: dotRadius * unit }] : [];
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

/** Flags at the edge that would lie over each other move along it; those in view stay where they are. */
function apart(
  capitals: readonly PlannedCapital[],
  { size, unit, covered }: OverlayRequest,
): PlannedCapital[] {
  const radius = (flagRadius + 3) * unit;
  const settled: PlannedCapital[] = capitals.filter(({ spot }) => spot.beyond === undefined);
  for (const capital of capitals) {
    if (capital.spot.beyond === undefined) continue;
    const [x, y] = capital.spot.at;
    const sideways = x < size.width * 0.06 || x > size.width * 0.94;
    const tries = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5].map(
      (step): Point => (sideways ? [x, y + step * radius * 2] : [x + step * radius * 2, y]),
    );
    const free = tries.find(
      (point) =>
        isInside(point, size) &&
        !covered.some((box) => overlaps(box, symbolBox(point, radius))) &&
        !settled.some(({ spot }) => overlaps(symbolBox(spot.at, radius), symbolBox(point, radius))),
    );
    settled.push({ ...capital, spot: { ...capital.spot, at: free ?? capital.spot.at } });
  }
  return settled;
}

/** A relation shows where at least one of its capitals is in view. */
function planRelation(
  { map, picture, camera }: OverlayRequest,
  capitals: readonly PlannedCapital[],
  a: ActorId,
  b: ActorId,
  state: RelationState,
): PlannedRelation[] {
  const end = (id: ActorId) => {
    const capital = capitals.find(({ actor }) => actor.id === id);
    const place = picture.places.find((one) => one.id === capital?.actor.capital);
    return capital && place ? { lonLat: place.at, spot: capital.spot } : undefined;
  };
  const [from, to] = [end(a), end(b)];
  if (!from || !to || (from.spot.beyond !== undefined && to.spot.beyond !== undefined)) return [];
  const path = wayBetween(map.project, camera, from, to);
  return [
    { state, tone: relationTones[state], path, middle: path[Math.floor(path.length / 2)] ?? from.spot.at },
  ];
}

/** Units stand beside their place, where no flag, dot or other unit is; those of places out of view are left out. */
function planUnits(
  { map, picture, camera, size, unit, covered }: OverlayRequest,
  capitals: readonly PlannedCapital[],
  places: readonly PlannedPlace[],
): PlannedUnit[] {
  const taken: Box[] = [
    ...covered,
    ...capitals.map(({ spot }) => symbolBox(spot.at, flagRadius * unit)),
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
    const crowd = (point: Point) =>
      places.filter((dot) => distance(dot.at, point) < crowdRadius * unit).length;
    const at = tries
      .filter((point) => within(symbolBox(point, half), [0, 0, size.width, size.height]))
      .filter((point) => !taken.some((box) => overlaps(box, symbolBox(point, half), unit)))
      .sort((a, b) => crowd(a) - crowd(b))[0];
    if (!at) return [];
    taken.push(symbolBox(at, half));
    const colour = picture.actors.find(({ id }) => id === posture.actor)?.colour;
    return [{ ...posture, at, ...(colour === undefined ? {} : { colour }) }];
  });
}

/** Dots this near to a unit would find it where their names want to be. */
const crowdRadius = 46;

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
