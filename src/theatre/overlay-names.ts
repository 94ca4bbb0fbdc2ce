import type { Place } from '../scenario/index';
import { dateLanguage } from '../words/index';
import { type BentLetter, bendName } from './bent-name';
import { type Point, toScreen } from './camera';
import type { LabelWish } from './label-spots';
import { middleInView } from './land-middle';
import { nameIn } from './map-data';
import { isDay } from './memory';
import {
  dotRadius,
  flagRadius,
  type LabelStyle,
  memoryReach,
  type OverlayRequest,
  type OverlaySymbols,
  type PlannedCapital,
  partedRadius,
  stopRadius,
  unitSide,
} from './overlay';
import { isInside } from './overlay-symbols';
import type { PathMark, PicturePlace } from './types';

/** A name that wants a place. */
export interface Naming extends LabelWish {
  readonly text: string;
  readonly style: LabelStyle;
  readonly lean: number;
  readonly letters?: readonly BentLetter[];
}

/** Pixels at unit 1 that a party's name keeps free of names beside it, which would be read with it. */
const apart = 14;

/** Pixels that names of seas keep free along the edge of the canvas. */
const edge = 5;

/** What is named first when there is not room for all: capitals, places that the turn speaks of, other places, lands, seas, provinces. */
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
const priorities = {
  spoken: 25,
  capital: 100,
  party: 80,
  unit: 45,
  day: 44,
  country: 30,
  sea: 40,
  ownProvince: 20,
  province: 10,
};

/** Pixels a kilometre from which provinces are named: first the parties', then everyone's. */
const provincesFrom = { parties: 0.62, all: 1.1 };

/** Every name that the canvas might carry as the camera stands. */
export function namesFor(request: OverlayRequest, { capitals, units, memories }: OverlaySymbols): Naming[] {
  const places = placeNames(request, capitals);
  const taken = new Set(places.map(({ text }) => text));
  const lands = [
    ...countryNames(request),
    ...seaNames(request),
    ...provinceNames(request).filter(({ text }) => !taken.has(text)),
  ];
  return [
    ...places,
    ...dayNames(request, memories),
    ...unitNames(request, units),
    ...lands.filter(({ at }) => isInside(at, request.size)),
  ];
}

/** The days of the latest that happened at a place; the card of the mark says it where there is no room. */
function dayNames(request: OverlayRequest, memories: OverlaySymbols['memories']): Naming[] {
  return memories.flatMap(({ place, on, until, at, radius, strength }): Naming[] => {
    const text = daysIn(request, [on, until]);
    if (text === '') return [];
    return [
      naming(request, {
        id: `day ${place}`,
        text,
        style: 'unit',
        at,
        // What happened last is dated first.
        priority: priorities.day + strength,
        stands: { beside: radius + memoryReach * request.unit },
      }),
    ];
  });
}

/** A place's name, with the days of what two paths did there; where each has days of its own, with the shape of its marks. */
function namedWithDays(request: OverlayRequest, { id, label }: PicturePlace): string {
  const { paths } = request.picture;
  if (paths === undefined) return label;
  const days = (marks: readonly PathMark[]) =>
    daysIn(
      request,
      marks.filter(({ place }) => place === id).flatMap(({ on, until }) => [on, until]),
    );
  const [own, other] = [days(paths.own), days(paths.other)];
  const both = own === '' || other === '' || own === other ? own || other : `● ${own} ◇ ${other}`;
  return both === '' ? label : `${label} · ${both}`;
}

/** One day in short words, or the span of several. */
function daysIn({ language }: OverlayRequest, days: readonly string[]): string {
  const words = new Intl.DateTimeFormat(dateLanguage(language), {
    ...({ day: 'numeric', month: 'short', timeZone: 'UTC' } as const),
  });
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  // A masked crisis counts its days in words of its own.
  if (!isDay(first) || !isDay(last)) return first === last ? first : `${first} – ${last}`;
  return words.formatRange(new Date(first), new Date(last));
}

/** What a unit stands for; the key says it where there is no room. */
function unitNames(request: OverlayRequest, units: OverlaySymbols['units']): Naming[] {
  return units.map(({ actor, track, label, at }) =>
    naming(request, {
      id: `unit ${actor} ${track}`,
      text: label,
      style: 'unit',
      at,
      priority: priorities.unit,
      stands: { beside: (unitSide / 2) * request.unit },
    }),
  );
}

function placeNames(request: OverlayRequest, capitals: readonly PlannedCapital[]): Naming[] {
  const { picture, camera, map, size, unit, named = [] } = request;
  const spoken = new Set(picture.spoken);
  return picture.places.flatMap((place): Naming[] => {
    if (named.includes(place.id)) return [];
    const capital = capitals.find(({ actor }) => actor.capital === place.id);
    // Its plate names it.
    if (capital?.spot.beyond !== undefined) return [];
    const at = capital?.spot.at ?? toScreen(camera, map.project(place.at));
    if (!isInside(at, size)) return [];
    const [id, text] = [`place ${place.id}`, namedWithDays(request, place)];
    const markRoom = markRoomAt(picture, place.id);
    if (capital)
      return [
        naming(request, {
          id,
          text,
          style: 'capital',
          at,
          priority: priorities.capital,
          stands: { beside: (flagRadius + markRoom) * unit },
          leads: true,
        }),
      ];
    const priority = placePriority[place.kind] + (spoken.has(place.id) ? priorities.spoken : 0);
    if (place.kind === 'region' || place.kind === 'sea') {
      return [naming(request, { id, text, style: place.kind, at, priority, stands: { over: 12 * unit } })];
    }
    return [
      naming(request, {
        id,
        text,
        style: 'place',
        at,
        priority,
        stands: { beside: (dotRadius + markRoom) * unit },
        leads: true,
      }),
    ];
  });
}

/** What the mark of something that happened at a place takes beyond the place's own symbol. */
function markRoomAt({ remembered, paths }: OverlayRequest['picture'], id: string): number {
  if (paths?.own.some(({ place }) => place === id) || paths?.other.some(({ place }) => place === id))
    return (paths.parted === id ? partedRadius : stopRadius) - dotRadius;
  return remembered.some(({ place }) => place === id) ? memoryReach : 0;
}

/** Parties are named wherever much of them is in view, their neighbours where the name stands in view and fits into the land. */
function countryNames(request: OverlayRequest): Naming[] {
  const { map, camera, language, unit, size } = request;
  const parties = partiesOf(request);
  return map.labels.countries.flatMap((name): Naming[] => {
    const style = parties.has(name.id) ? 'party' : 'country';
    const usual = toScreen(camera, name.at);
    const land = map.far.lands.find(({ code }) => code === name.id);
    const at = style === 'party' && land && !isInside(usual, size) ? middleInView(land, camera, size) : usual;
    if (at === undefined) return [];
    const wish = naming(request, {
      id: `land ${name.id}`,
      text: nameIn(name, language),
      style,
      at,
      priority: priorities[style],
      stands: { over: 11 * unit },
    });
    const room = (map.widths.get(name.id) ?? 0) * camera.scale * 1.1;
    return style === 'party' || wish.width < room ? [wish] : [];
  });
}

/** Seas are named along their lines, where those are long enough; joined letters stand straight, and lean as the line does. */
function seaNames(request: OverlayRequest): Naming[] {
  const { map, camera, language, unit, measure, rightToLeft, size } = request;
  return map.labels.seas.flatMap((name): Naming[] => {
    const text = nameIn(name, language);
    const [first, middle, last] = name.along;
    const line = [toScreen(camera, first), toScreen(camera, middle), toScreen(camera, last)] as const;
    const sea = {
      ...{ id: `sea ${name.id}`, text, style: 'sea' as const, at: line[1] },
      ...{ priority: priorities.sea - name.size, stands: { over: 6 * unit } },
    };
    if (rightToLeft) {
      const [dx, dy] = [line[2][0] - line[0][0], line[2][1] - line[0][1]];
      const wish = naming(request, { ...sea, lean: Math.atan2(dy, dx) });
      return measure(text, 'sea')[0] < Math.hypot(dx, dy) * 1.1 ? [wish] : [];
    }
    const widths = [...text].map((_, index) => measure(text.slice(0, index + 1), 'sea')[0]);
    const bounds = [edge, edge, size.width - edge, size.height - edge] as const;
    const bent = bendName(text, { widths, height: measure(text, 'sea')[1] }, line, bounds);
    if (bent === undefined) return [];
    const [left, top, right, bottom] = bent.box;
    return [
      {
        ...{ ...sea, at: [(left + right) / 2, (top + bottom) / 2] },
        ...{ width: right - left, height: bottom - top, lean: 0, parts: bent.boxes, letters: bent.letters },
      },
    ];
  });
}

function provinceNames(request: OverlayRequest): Naming[] {
  const { map, camera, language, unit } = request;
  const closeness = camera.scale / unit;
  if (closeness < provincesFrom.parties) return [];
  const parties = partiesOf(request);
  return map.labels.provinces
    .filter(({ of }) => parties.has(of) || closeness > provincesFrom.all)
    .map((name) =>
      naming(request, {
        id: `province ${name.id}`,
        text: nameIn(name, language),
        style: 'province',
        at: toScreen(camera, name.at),
        priority: parties.has(name.of) ? priorities.ownProvince : priorities.province,
        stands: { over: 11 * unit },
      }),
    );
}

function partiesOf({ picture }: OverlayRequest): ReadonlySet<string> {
  return new Set(picture.actors.filter(({ party }) => party).map(({ land }) => land));
}

interface NameGiven {
  readonly id: string;
  readonly text: string;
  readonly style: LabelStyle;
  readonly at: Point;
  readonly priority: number;
  readonly stands: LabelWish['stands'];
  readonly leads?: true;
  readonly lean?: number;
}

/** Leaning words take up the upright box round them, a little less at its empty corners. */
function naming({ measure, unit }: OverlayRequest, { lean = 0, ...given }: NameGiven): Naming {
  const [words, high] = measure(given.text, given.style);
  const wide = words + (given.style === 'party' ? apart * unit : 0);
  const [across, down] = [Math.abs(Math.cos(lean)), Math.abs(Math.sin(lean))];
  return { ...given, lean, width: wide * across + high * down, height: wide * down + high * across };
}
