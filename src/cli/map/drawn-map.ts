import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoConicConformal, geoDistance, geoInterpolate } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LonLat, MapId } from '../../scenario/index';
import { projectFolder } from '../project';

type Point = readonly [x: number, y: number];

interface Name {
  readonly id: string;
  readonly name: string;
  readonly at: Point;
}

/** What this part of the program reads of the files that tools/map.mjs and tools/map-world.mjs make. */
interface MapFile extends Topology<{ countries: GeometryCollection; contested: GeometryCollection }> {
  /** What turns degrees into the kilometres of the file; the world has degrees, and no frame. */
  readonly projection?: {
    readonly parallels: [number, number];
    readonly rotate: [number, number];
    readonly scale: number;
    readonly origin: Point;
  };
  readonly frame?: Point;
  readonly labels: {
    readonly countries: readonly Name[];
    readonly provinces?: readonly Name[];
    readonly seas: readonly {
      readonly id: string;
      readonly name: string;
      readonly along: readonly Point[];
    }[];
  };
}

/** A named thing of the map with the place of its name. */
export interface NamedSpot {
  readonly name: string;
  readonly is: 'country' | 'province' | 'sea';
  readonly at: LonLat;
}

/** The map that the page draws, as far as it says where a point lies. */
export interface DrawnMap {
  readonly id: MapId;
  /** Whether a point is within the frame of the map. */
  readonly holds: (at: LonLat) => boolean;
  /** The country or the disputed area in which a point is drawn; undefined on water and outside the map. */
  readonly landAt: (at: LonLat) => string | undefined;
  readonly isContested: (at: LonLat) => boolean;
  /** The sea whose name runs nearest. */
  readonly seaNear: (at: LonLat) => string;
  readonly names: readonly NamedSpot[];
}

/** Reads the map of this name from the project. */
export function readMap(id: MapId): DrawnMap {
  const file: MapFile = JSON.parse(readFileSync(join(projectFolder, 'assets', 'map', `${id}.json`), 'utf8'));
  const { project, degrees } = projectionOf(file);
  const lands = areasOf(file, file.objects.countries);
  const contested = areasOf(file, file.objects.contested);
  const { countries, provinces = [], seas } = file.labels;
  const nameOf = (code: string) => countries.find((one) => one.id === code)?.name ?? regionName(code);
  const middles = seas.map(({ name, along }) => ({ name, along: alongLine(along.map(degrees)) }));
  const named = (is: NamedSpot['is'], list: readonly { readonly name: string; readonly at: Point }[]) =>
    list.map(({ name, at }): NamedSpot => ({ name, is, at: degrees(at) }));
  return {
    id,
    holds: (at) => {
      const [x, y] = project(at);
      return file.frame === undefined || (x >= 0 && y >= 0 && x <= file.frame[0] && y <= file.frame[1]);
    },
    landAt: (at) => {
      const land = lands.find(({ rings }) => isInside(rings, project(at)));
      return land === undefined ? undefined : nameOf(land.code);
    },
    isContested: (at) => contested.some(({ rings }) => isInside(rings, project(at))),
    seaNear: (at) =>
      nearest(middles, ({ along }) => Math.min(...along.map((point) => geoDistance(point, [...at]))))?.name ??
      '',
    names: [
      ...named('country', countries),
      ...named('province', provinces),
      ...named(
        'sea',
        seas.map(({ name, along }) => ({ name, at: along[1] ?? [0, 0] })),
      ),
    ],
  };
}

/** From degrees to what the file counts in, and back. */
function projectionOf({ projection: given }: MapFile): {
  readonly project: (at: LonLat) => Point;
  readonly degrees: (point: Point) => LonLat;
} {
  if (given === undefined) return { project: (at) => at, degrees: (point) => point };
  const projection = geoConicConformal()
    .parallels(given.parallels)
    .rotate(given.rotate)
    .center([0, 0])
    .scale(given.scale)
    .translate([-given.origin[0], -given.origin[1]])
    .precision(0);
  return {
    project: ([longitude, latitude]) => projection([longitude, latitude]) ?? [Number.NaN, Number.NaN],
    degrees: ([x, y]) => projection.invert?.([x, y]) ?? [0, 0],
  };
}

/** Points along a bent line, close enough to tell how near it runs. */
function alongLine(line: readonly LonLat[]): readonly [number, number][] {
  return line.slice(1).flatMap((to, at) => {
    const between = geoInterpolate([...(line[at] ?? to)], [...to]);
    return Array.from({ length: 11 }, (_, step) => between(step / 10));
  });
}

interface Area {
  readonly code: string;
  readonly rings: readonly (readonly Point[])[];
}

function areasOf(file: MapFile, layer: GeometryCollection): readonly Area[] {
  return feature(file, layer).features.map(({ id, geometry }) => {
    const polygons =
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [];
    const rings = polygons.flat().map((ring) => ring.map(([x = 0, y = 0]): Point => [x, y]));
    return { code: String(id), rings };
  });
}

/** Whether a ray to the right from the point crosses the rings an odd number of times. */
function isInside(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let odd = false;
  for (const ring of rings) {
    for (const [at, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring[at - 1] ?? ring.at(-1) ?? [bx, by];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
    }
  }
  return odd;
}

/** The member of least distance; undefined in an empty list. */
export function nearest<T>(list: readonly T[], distance: (member: T) => number): T | undefined {
  return [...list].sort((one, other) => distance(one) - distance(other))[0];
}

function regionName(code: string): string {
  return /^[a-z]{2}$/.test(code)
    ? (new Intl.DisplayNames(['en'], { type: 'region' }).of(code.toUpperCase()) ?? code)
    : 'a land without a name';
}
