import type { Place } from '../scenario/index';
import { dateLanguage } from '../words/index';
import { overlaps, symbolBox, within } from './boxes';
import { type Box, toScreen } from './camera';
import { straysFrom } from './foreign-soil';
import { landNames } from './land-names';
import { isDay } from './memory';
import { naming } from './naming';
import {
  dotRadius,
  flagRadius,
  memoryReach,
  type Naming,
  type OverlayRequest,
  type OverlaySymbols,
  unitSide,
} from './overlay';
import { isInside } from './overlay-symbols';
import type { PicturePlace, RememberedPlace } from './types';

/** What is named first when there is not room for all: capitals, places that the turn speaks of, other places; lands have their own. */
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
const priorities = { spoken: 25, importance: 12, capital: 100, unit: 45 };
/** The importance of a place of which none is said. */
const usual = 3;

/** Which marks of what happened bear the days of it: under the name of their place, so that no date is read with another mark. */
export const datings = ['all', 'newest', 'none'] as const;
export type Dating = (typeof datings)[number];

/** Every name that the canvas might carry as the camera stands. */
export function namesFor(request: OverlayRequest, symbols: OverlaySymbols, dating: Dating): Naming[] {
  const places = placeNames(request, symbols, dating);
  const taken = new Set(places.map(({ text }) => text));
  const lands = landNames(request).filter(({ style, text }) => style !== 'province' || !taken.has(text));
  const own = request.isInset ? [] : (request.namesOwn?.(request) ?? []);
  return [...places, ...own, ...unitNames(request, symbols.units), ...lands];
}

/** The days of the latest that happened at a place. */
function daysAt(request: OverlayRequest, { id }: PicturePlace, dating: Dating): string | undefined {
  const { remembered } = request.picture;
  const memory = remembered.find(({ place }) => place === id);
  const newest = Math.min(...remembered.map(({ days }) => days));
  if (memory === undefined || dating === 'none' || (dating === 'newest' && memory.days > newest))
    return undefined;
  return daysIn(request, memory);
}

/** One day in short words, or the span of several. */
function daysIn(
  { language }: OverlayRequest,
  { on, until }: Pick<RememberedPlace, 'on' | 'until'>,
): string | undefined {
  const words = new Intl.DateTimeFormat(dateLanguage(language), {
    ...({ day: 'numeric', month: 'short', timeZone: 'UTC' } as const),
  });
  if (on === '') return undefined;
  // A masked crisis counts its days in words of its own.
  if (!isDay(on) || !isDay(until)) return on === until ? on : `${on} – ${until}`;
  return words.formatRange(new Date(on), new Date(until));
}

/** What a unit stands for, with whose track it is above it, so that it is not read as a place; the key says it where there is no room. */
function unitNames(request: OverlayRequest, units: OverlaySymbols['units']): Naming[] {
  return units.map(({ actor, track, force, label, at }) =>
    naming(request, {
      ...{ id: `unit ${actor} ${track}`, text: force, under: label, style: 'unit', at },
      priority: priorities.unit,
      stands: { beside: (unitSide / 2) * request.unit },
    }),
  );
}

function placeNames(request: OverlayRequest, symbols: OverlaySymbols, dating: Dating): Naming[] {
  const { capitals } = symbols;
  const { picture, camera, map, size, unit, named = [] } = request;
  const spoken = new Set(picture.spoken);
  const sides = new Map(
    picture.actors.filter(({ party }) => party).map(({ id, land }) => [id, straysFrom(request, land)]),
  );
  const isAtUnit = atUnits(request, symbols.units);
  return picture.places.flatMap((place): Naming[] => {
    if (named.includes(place.id)) return [];
    const capital = capitals.find(({ actor }) => actor.capital === place.id);
    // Its plate names it.
    if (capital?.spot.beyond !== undefined) return [];
    const at = capital?.spot.at ?? toScreen(camera, map.project(place.at));
    if (!isInside(at, size)) return [];
    const { kind, of, importance = usual } = place;
    const priority = capital
      ? priorities.capital
      : placePriority[kind] +
        (importance - usual) * priorities.importance +
        (spoken.has(place.id) ? priorities.spoken : 0);
    const given = { id: `place ${place.id}`, text: place.label, at, priority };
    const wide = !capital && (kind === 'region' || kind === 'sea') ? kind : undefined;
    if (wide && !picture.remembered.some((one) => one.place === place.id))
      return [naming(request, { ...given, style: wide, stands: { over: 12 * unit } })];
    const reach = reachAt(request, symbols, place.id, capital ? flagRadius : dotRadius);
    const abroad = of === undefined ? undefined : sides.get(of);
    return [
      naming(request, {
        ...{
          ...given,
          under: daysAt(request, place, dating),
          style: capital ? 'capital' : (wide ?? 'place'),
        },
        ...{ stands: { beside: reach }, leads: true },
        strays: (box) => Math.max(abroad?.(box) ?? 0, isAtUnit(box) ? readAsUnit : 0),
      }),
    ];
  });
}

/** How much a name that stands at a unit, and is read as what the unit is called, has strayed. */
const readAsUnit = 0.6;
/** So near, in CSS pixels, a name stands at a unit. */
const atUnit = 10;

function atUnits({ unit }: OverlayRequest, units: OverlaySymbols['units']): (box: Box) => boolean {
  const boxes = units.map(({ at }) => symbolBox(at, (unitSide / 2) * unit));
  return (box) => boxes.some((one) => overlaps(one, box, atUnit * unit));
}

/** How far what is drawn at a place reaches from it, in CSS pixels. */
function reachAt(
  { picture, unit }: OverlayRequest,
  { stops }: OverlaySymbols,
  id: string,
  radius: number,
): number {
  const stop = stops.find(({ place }) => place === id);
  // A mark that gave way to another stands beside its place.
  if (stop && within([...stop.at, ...stop.at], stop.box))
    return Math.max(radius * unit, stop.box[2] - stop.at[0]);
  if (stop) return radius * unit;
  return (radius + (picture.remembered.some(({ place }) => place === id) ? memoryReach : 0)) * unit;
}
