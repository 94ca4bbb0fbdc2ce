import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Properties, Topology } from 'topojson-specification';
import type { LonLat } from '../scenario/index';
import type { Point } from './camera';
import { coarsen } from './coarsen';
import type { Project } from './projection';

/** The languages in which the data has names beside English. */
type NamedIn = 'fa' | 'ur' | 'ar';

/** A name on the map in English and in the languages in which the data has it; `at` in kilometres. */
export interface MapName extends Readonly<Partial<Record<NamedIn, string>>> {
  readonly id: string;
  readonly name: string;
  readonly at: Point;
}

/** A sea's name runs along a line instead of standing at a point. */
export interface SeaName extends Omit<MapName, 'at'> {
  /** 1 large to 3 small. */
  readonly size: number;
  /** Where the line begins, what it passes, and where it ends. */
  readonly along: Bend;
}

/** Three points of a bent line. */
export type Bend = readonly [Point, Point, Point];

/** The half of the globe round a theatre, in units of which its radius has a hundred; x to the right, y down. */
export interface GlobeData {
  /** Longitude and latitude in the middle. */
  readonly centre: LonLat;
  readonly land: readonly (readonly number[])[];
  readonly graticule: readonly (readonly number[])[];
}

/** The file that tools/map.mjs makes: TopoJSON in kilometres, with names and the projection. */
export interface MapFile extends Topology {
  readonly id: string;
  readonly projection: Project;
  /** Width and height in kilometres. */
  readonly frame: readonly [number, number];
  readonly labels: {
    readonly countries: readonly MapName[];
    readonly provinces: readonly (MapName & { readonly of: string })[];
    readonly seas: readonly SeaName[];
  };
  readonly globe: GlobeData;
}

type Layer = GeometryObject<Properties>;

/** Lines or rings as flat lists of kilometres: x, y, x, y, ... */
export type Outline = readonly Float32Array[];

export interface Land {
  /** ISO 3166-1 alpha-2 in lower case, or `x-...` for what has none. */
  readonly code: string;
  readonly rings: Outline;
}

/** Everything that is filled or stroked. */
export interface Outlines {
  readonly lands: readonly Land[];
  /** Areas whose status is disputed between states; they lie over the lands. */
  readonly contested: readonly Land[];
  readonly coast: Outline;
  readonly borders: Outline;
  readonly disputed: Outline;
  /** Lines between the provinces of a land, for those lands whose provinces the data has. */
  readonly provinces: readonly Land[];
}

export interface MapData extends Outlines {
  readonly id: string;
  readonly frame: readonly [number, number];
  readonly project: Project;
  readonly labels: MapFile['labels'];
  readonly globe: GlobeData;
  /** Width of each land's largest part in kilometres, by code: what a name may take. */
  readonly widths: ReadonlyMap<string, number>;
  /** The same outlines with fewer points, for a camera that is far away. */
  readonly far: Outlines;
}

/** Points nearer together than this many kilometres are a pixel or so apart to a far camera. */
const farDetail = 4.5;

/** Makes what is drawn of a file; throws with the name of a layer that it lacks. */
export function decodeMap(file: MapFile): MapData {
  const near = outlinesOf(file);
  return {
    ...near,
    id: file.id,
    frame: file.frame,
    project: file.projection,
    labels: file.labels,
    globe: file.globe,
    widths: new Map(near.lands.map(({ code, rings }) => [code, Math.max(...rings.map(widthOf))])),
    far: outlinesOf(coarsen(file, farDetail)),
  };
}

function outlinesOf(file: MapFile): Outlines {
  const layer = (name: string): Layer => {
    const object = file.objects[name];
    if (!object) throw new Error(`the map has no layer ${name}`);
    return object;
  };
  return {
    lands: landsOf(file, layer('countries')),
    contested: landsOf(file, layer('contested')),
    coast: outlineOf(file, layer('coast')),
    borders: outlineOf(file, layer('borders')),
    disputed: outlineOf(file, layer('disputed')),
    provinces: landsOf(file, layer('provinces')),
  };
}

/** A name in a language: that of the data, else for a country the one that the browser knows, else in English. */
export function nameIn(
  { id, name, fa, ur, ar }: Pick<MapName, 'id' | 'name' | NamedIn>,
  language: string,
): string {
  const own = new Map(Object.entries({ fa, ur, ar })).get(language.replace(/-.*/, ''));
  if (own !== undefined) return own;
  const isCountry = /^[a-z]{2}$/.test(id);
  return isCountry && language !== 'en' ? (countriesIn(language).of(id.toUpperCase()) ?? name) : name;
}

const countries = new Map<string, Intl.DisplayNames>();

/** The names of countries in a language, made once. */
function countriesIn(language: string): Intl.DisplayNames {
  const names = countries.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  countries.set(language, names);
  return names;
}

function landsOf(file: MapFile, layer: Layer): Land[] {
  const members = isCollection(layer) ? layer.geometries : [layer];
  return members.map((member) => ({ code: String(member.id), rings: outlineOf(file, member) }));
}

function isCollection(layer: Layer): layer is GeometryCollection<Properties> {
  return layer.type === 'GeometryCollection';
}

function outlineOf(file: MapFile, object: Layer): Outline {
  const made = feature(file, object);
  const features = made.type === 'FeatureCollection' ? made.features : [made];
  return features.flatMap(({ geometry }) => {
    switch (geometry.type) {
      case 'LineString':
        return [flat(geometry.coordinates)];
      case 'MultiLineString':
      case 'Polygon':
        return geometry.coordinates.map(flat);
      case 'MultiPolygon':
        return geometry.coordinates.flat().map(flat);
      default:
        throw new Error(`the map has a ${geometry.type}, which is not drawn`);
    }
  });
}

function flat(points: readonly (readonly number[])[]): Float32Array {
  return Float32Array.from(points.flat());
}

function widthOf(points: Float32Array): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < points.length; index += 2) {
    const x = points[index] ?? 0;
    least = Math.min(least, x);
    most = Math.max(most, x);
  }
  return most - least;
}
