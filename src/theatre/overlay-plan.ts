import type { ActorId, Place, Tone } from '../scenario/index';
import { type Box, type Camera, type Point, type Size, toScreen } from './camera';
import { type LabelWish, overlaps, type PlacedLabel, placeLabels, symbolBox } from './labels';
import { type MapData, nameIn } from './map-data';
import { type Scale, scaleOf } from './scale-bar';
import { type Spot, spotOf, wayBetween } from './surroundings';
import type { Picture, PictureActor, PosturePicture, RelationState } from './types';

/** How a name is set. */
export type LabelStyle = 'party' | 'country' | 'province' | 'sea' | 'region' | 'capital' | 'place';

/** Width and height of a text in CSS pixels, set in a style. */
export type Measure = (text: string, style: LabelStyle) => readonly [number, number];

export interface PlannedLabel {
  readonly text: string;
  readonly style: LabelStyle;
  readonly box: Box;
}

export interface PlannedPlace {
  readonly id: string;
  readonly at: Point;
  readonly kind: Place['kind'];
}

export interface PlannedCapital {
  readonly actor: PictureActor;
  readonly spot: Spot;
}

export interface PlannedUnit extends PosturePicture {
  readonly at: Point;
}

export interface PlannedRelation {
  readonly state: RelationState;
  readonly tone: Tone;
  readonly path: readonly Point[];
  readonly middle: Point;
}

/** Everything that stands on the land, with places on the canvas, and with no two names over each other. */
export interface Overlay {
  readonly relations: readonly PlannedRelation[];
  readonly places: readonly PlannedPlace[];
  readonly capitals: readonly PlannedCapital[];
  readonly units: readonly PlannedUnit[];
  readonly labels: readonly PlannedLabel[];
  readonly scale: Scale;
}

export interface OverlayRequest {
  readonly map: MapData;
  readonly picture: Picture;
  readonly camera: Camera;
  readonly size: Size;
  readonly unit: number;
  readonly language: string;
  readonly measure: Measure;
}

export const flagRadius = 11;
const dotRadius = 4.5;
const unitSide = 22;
const relationTones: Readonly<Record<RelationState, Tone>> = {
  normal: 'cooperation',
  strained: 'threat',
  broken: 'loss',
};

interface Naming extends LabelWish {
  readonly text: string;
  readonly style: LabelStyle;
}

/** Plans the layer over the land; the same request always gives the same plan. */
export function planOverlay(request: OverlayRequest): Overlay {
  const { map, picture, camera, size, unit } = request;
  const inset = (flagRadius + 8) * unit;
  const capitals = picture.actors.flatMap((actor): PlannedCapital[] => {
    const place = picture.places.find(({ id }) => id === actor.capital);
    return place ? [{ actor, spot: spotOf(camera, size, map.project(place.at), inset) }] : [];
  });
  const isCapital = new Set(capitals.map(({ actor }) => actor.capital));
  const places = picture.places
    .filter(({ id, kind }) => !isCapital.has(id) && kind !== 'region' && kind !== 'sea')
    .map(({ id, at, kind }): PlannedPlace => ({ id, kind, at: toScreen(camera, map.project(at)) }))
    .filter(({ at }) => inside(at, size));
  const relations = picture.relations.flatMap(({ a, b, state }) =>
    planRelation(request, capitals, a, b, state),
  );
  const units = planUnits(request, capitals);
  const scale = scaleOf(camera.scale, size, unit);
  const names = [...placeNames(request, capitals, isCapital), ...landNames(request)];
  const obstacles: Box[] = [
    scale.box,
    ...capitals.map(({ spot }) => symbolBox(spot.at, flagRadius * unit)),
    ...places.map(({ at }) => symbolBox(at, dotRadius * unit)),
    ...units.map(({ at }) => symbolBox(at, (unitSide / 2) * unit)),
    ...relations.filter(({ state }) => state !== 'normal').map(({ middle }) => symbolBox(middle, 9 * unit)),
  ];
  const placed = placeLabels(names, [4, 4, size.width - 4, size.height - 4], obstacles, 2 * unit);
  return { relations, places, capitals, units, scale, labels: withTexts(placed, names) };
}

function placeNames(
  request: OverlayRequest,
  capitals: readonly PlannedCapital[],
  isCapital: ReadonlySet<string | undefined>,
): Naming[] {
  const { picture, camera, map, size, unit } = request;
  return picture.places.flatMap((place): Naming[] => {
    const capital = capitals.find(({ actor }) => actor.capital === place.id);
    const at = capital?.spot.at ?? toScreen(camera, map.project(place.at));
    if (!inside(at, size)) return [];
    if (place.kind === 'region' || place.kind === 'sea') {
      return [
        naming(request, `place ${place.id}`, place.label, place.kind === 'sea' ? 'sea' : 'region', at, 42, {
          over: 12 * unit,
        }),
      ];
    }
    const radius = (isCapital.has(place.id) ? flagRadius : dotRadius) * unit;
    const style = isCapital.has(place.id) ? 'capital' : 'place';
    return [
      naming(
        request,
        `place ${place.id}`,
        place.label,
        style,
        at,
        isCapital.has(place.id) ? 100 : placePriority[place.kind],
        { beside: radius },
      ),
    ];
  });
}

const placePriority: Readonly<Record<Place['kind'], number>> = {
  capital: 90,
  village: 66,
  crossing: 64,
  city: 62,
  port: 60,
  base: 58,
  town: 56,
  region: 42,
  sea: 40,
};

/** Provinces are named once there is room for it, neighbours only where the name fits into the land. */
function landNames(request: OverlayRequest): Naming[] {
  const { map, picture, camera, size, unit, language } = request;
  const parties = new Set(picture.actors.filter(({ party }) => party).map(({ emblem }) => emblem));
  const step = 11 * unit;
  const countries = map.labels.countries.flatMap((name): Naming[] => {
    const style = parties.has(name.id) ? 'party' : 'country';
    const wish = naming(
      request,
      `land ${name.id}`,
      nameIn(name, language),
      style,
      toScreen(camera, name.at),
      style === 'party' ? 80 : 30,
      { over: step },
    );
    const room = (map.widths.get(name.id) ?? 0) * camera.scale;
    return style === 'party' || wish.width < room * 1.15 ? [wish] : [];
  });
  const seas = map.labels.seas.map((name) =>
    naming(
      request,
      `sea ${name.id}`,
      nameIn(name, language),
      'sea',
      toScreen(camera, name.at),
      40 - name.size,
      { over: step },
    ),
  );
  const provinces =
    camera.scale < 0.62 * unit
      ? []
      : map.labels.provinces
          .filter(({ of }) => parties.has(of) || camera.scale > 1.1 * unit)
          .map((name) =>
            naming(
              request,
              `province ${name.id}`,
              nameIn(name, language),
              'province',
              toScreen(camera, name.at),
              parties.has(name.of) ? 20 : 10,
              { over: step },
            ),
          );
  return [...countries, ...seas, ...provinces].filter(({ at }) => inside(at, size));
}

function naming(
  request: OverlayRequest,
  id: string,
  text: string,
  style: LabelStyle,
  at: Point,
  priority: number,
  stands: LabelWish['stands'],
): Naming {
  const [width, height] = request.measure(text, style);
  return { id, text, style, at, priority, width, height, stands };
}

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
  if (!from || !to) return [];
  const path = wayBetween(map.project, camera, from, to);
  return [
    { state, tone: relationTones[state], path, middle: path[Math.floor(path.length / 2)] ?? from.spot.at },
  ];
}

/** Units stand in a row under their place, where no flag or other unit is. */
function planUnits(
  { map, picture, camera, size, unit }: OverlayRequest,
  capitals: readonly PlannedCapital[],
): PlannedUnit[] {
  const taken: Box[] = capitals.map(({ spot }) => symbolBox(spot.at, flagRadius * unit));
  return picture.postures.flatMap((posture): PlannedUnit[] => {
    const capital = capitals.find(({ actor }) => actor.capital === posture.place);
    const place = picture.places.find(({ id }) => id === posture.place);
    const base = capital?.spot.at ?? (place && toScreen(camera, map.project(place.at)));
    if (!base || !inside(base, size)) return [];
    const free = unitPlaces.map(
      ([i, j]): Point => [base[0] + i * (unitSide + 4) * unit, base[1] + j * (unitSide + 4) * unit],
    );
    const at = free.find(
      (point) =>
        inside(point, size) &&
        !taken.some((box) => overlaps(box, symbolBox(point, (unitSide / 2) * unit), unit)),
    );
    if (!at) return [];
    taken.push(symbolBox(at, (unitSide / 2) * unit));
    return [{ ...posture, at }];
  });
}

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

function withTexts(placed: readonly PlacedLabel[], names: readonly Naming[]): PlannedLabel[] {
  const byId = new Map(names.map((name) => [name.id, name]));
  return placed.flatMap(({ id, box }) => {
    const name = byId.get(id);
    return name ? [{ text: name.text, style: name.style, box }] : [];
  });
}

function inside([x, y]: Point, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
