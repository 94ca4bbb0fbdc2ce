// Makes assets/map/world.json, the plain map of the world in degrees, from Natural Earth data; run by hand: `node tools/map-world.mjs [--source <folder>]` (docs/map.md).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { geoArea, geoCentroid, geoContains } from 'd3-geo';
import { feature, mergeArcs, meshArcs, quantize } from 'topojson-client';
import { COUNTRY_NAMES, NAMELESS } from './map-corrections.mjs';
import { dropUnusedArcs, groupBy } from './map-geometry.mjs';
import { OCEANS, WORLD_DISPUTED_PAIRS, WORLD_LABELS } from './map-world-names.mjs';

const TARGET = new URL('../assets/map/world.json', import.meta.url);
const GRID = 0.01; // degrees, about a kilometre
const LEAST_BEND = 0.002; // square degrees at the equator; triangles smaller than this are straightened
const POLAR = { from: 66, coarser: 8 }; // degrees from which on few crises lie, and how many times as large a bend must be there
const SEAM = 179.999;

const source = sourceFolder();
const packages = createRequire(join(source.path, 'package.json'));
const load = async (name) => import(pathToFileURL(packages.resolve(name)).href);
const { topology: makeTopology } = await load('topojson-server');
const { presimplify, simplify } = await load('topojson-simplify');
const countries = packages('i18n-iso-countries');

const atlas = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
);
const areas = atlas.objects.countries.geometries.map(areaOf);
const whole = makeTopology({
  areas: { type: 'FeatureCollection', features: areas },
  seams: { type: 'FeatureCollection', features: seamsOf(areas) },
});
const topology = simplify(presimplify(whole, bendOf), LEAST_BEND);
const result = {
  ...quantize({ ...topology, objects: layers(topology) }, { scale: [GRID, GRID], translate: [-180, -90] }),
  id: 'world',
  labels: { countries: countryLabels(), seas: OCEANS },
};
delete result.bbox;
dropUnusedArcs(result);
const text = `${JSON.stringify(result)}\n`;
writeFileSync(TARGET, text);
console.log(
  `${TARGET.pathname}: ${text.length} bytes, ${gzipSync(text).length} gzipped, ${result.arcs.length} arcs, ${result.arcs.reduce((n, a) => n + a.length, 0)} points`,
);
source.remove();

function sourceFolder() {
  const at = process.argv.indexOf('--source');
  if (at > 0) return { path: process.argv[at + 1], remove: () => {} };
  const path = mkdtempSync(join(tmpdir(), 'map-world-'));
  writeFileSync(join(path, 'package.json'), '{ "private": true }\n');
  const wanted = ['topojson-server@3.0.1', 'topojson-simplify@3.0.3', 'i18n-iso-countries@7.14.0'];
  execFileSync(
    'npm',
    ['install', '--prefix', path, '--ignore-scripts', '--no-audit', '--no-fund', ...wanted],
    { stdio: 'inherit' },
  );
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** A land of the atlas with its code; what has no code there is called as on the regional maps. */
function areaOf(geometry) {
  const { name } = geometry.properties;
  const nameless = geometry.id === undefined ? NAMELESS[name] : undefined;
  const code = nameless?.code ?? countries.numericToAlpha2(geometry.id)?.toLowerCase() ?? `x-${slug(name)}`;
  const properties = {
    country: code,
    part: nameless?.part ?? code,
    disputed: nameless?.disputed ?? false,
    name: nameless?.name ?? name,
  };
  return { type: 'Feature', geometry: feature(atlas, geometry).geometry, properties };
}

function slug(name) {
  return name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '');
}

/** The cuts along the antimeridian and round the pole, each as a line of its own, so that no coast is drawn there. */
function seamsOf(features) {
  return features.flatMap(({ geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.flat().flatMap((ring) =>
      ring.slice(1).flatMap((point, index) => {
        const pair = [ring[index], point];
        return isSeam(pair)
          ? [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: pair } }]
          : [];
      }),
    );
  });
}

function isSeam([[a, b], [c, d]]) {
  return (Math.abs(a) > SEAM && Math.abs(c) > SEAM) || (b < -89.9 && d < -89.9);
}

/** How much a bend of three points matters: its area on the ground. */
function bendOf([[ax, ay], [bx, by], [cx, cy]]) {
  const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  return (area * Math.cos((by * Math.PI) / 180)) / (Math.abs(by) > POLAR.from ? POLAR.coarser : 1);
}

function layers(made) {
  const { geometries } = made.objects.areas;
  const groups = groupBy(geometries, ({ properties }) => properties.country);
  const collection = (list) => ({ type: 'GeometryCollection', geometries: list });
  const seams = new Set(made.objects.seams.geometries.flatMap(({ arcs }) => arcs).map(positive));
  const kind = (a, b) => {
    if (a === b) return 'coast';
    const [p, q] = [a.properties, b.properties];
    if (p.part === q.part) return 'none';
    if (p.disputed || q.disputed) return 'disputed';
    if (p.country === q.country) return 'none';
    return WORLD_DISPUTED_PAIRS.has([p.country, q.country].sort().join('-')) ? 'disputed' : 'borders';
  };
  const lines = (wanted) => {
    const mesh = meshArcs(made, collection(geometries), (a, b) => kind(a, b) === wanted);
    // A seam splits the line that it belongs to.
    const arcs = mesh.arcs.flatMap((line) => splitAt(line, (arc) => seams.has(positive(arc))));
    return { type: 'MultiLineString', arcs };
  };
  return {
    countries: collection([...groups].map(([code, members]) => ({ ...mergeArcs(made, members), id: code }))),
    contested: collection(
      geometries
        .filter(({ properties }) => properties.disputed)
        .map(({ type, arcs, properties }) => ({ type, arcs, id: properties.part })),
    ),
    coast: lines('coast'),
    borders: lines('borders'),
    disputed: lines('disputed'),
    provinces: collection([]),
  };
}

function positive(arc) {
  return arc < 0 ? ~arc : arc;
}

function splitAt(line, isCut) {
  const parts = [[]];
  for (const arc of line) {
    if (isCut(arc)) parts.push([]);
    else parts.at(-1).push(arc);
  }
  return parts.filter((part) => part.length > 0);
}

/** Names of lands in the middle of their largest part, in degrees. */
function countryLabels() {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  return [...groupBy(areas, ({ properties }) => properties.country)].map(([code, members]) => {
    const own = COUNTRY_NAMES[code] ?? {};
    const isIso = !code.startsWith('x-');
    return {
      id: code,
      name: own.name ?? (isIso ? english.of(code.toUpperCase()) : members[0].properties.name),
      ...(own.fa === undefined ? {} : { fa: own.fa }),
      ...(own.ur === undefined ? {} : { ur: own.ur }),
      ...(own.ar === undefined ? {} : { ar: own.ar }),
      at: WORLD_LABELS[code] ?? middleOf(members),
    };
  });
}

function middleOf(members) {
  const parts = members.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  const polygons = parts.map((coordinates) => ({ type: 'Polygon', coordinates }));
  const [largest] = polygons.sort((a, b) => geoArea(b) - geoArea(a));
  const centre = geoCentroid(largest);
  // A bent land does not hold its own middle: the name then stands on the nearest of a few points that it holds.
  const inside = geoContains(largest, centre) ? centre : nearestWithin(largest, centre);
  return inside.map((value) => Math.round(value * 10) / 10);
}

function nearestWithin(polygon, [longitude, latitude]) {
  for (let away = 0.2; away < 20; away += 0.2)
    for (let turn = 0; turn < 16; turn++) {
      const angle = (turn * Math.PI) / 8;
      const point = [longitude + away * Math.cos(angle), latitude + away * Math.sin(angle)];
      if (geoContains(polygon, point)) return point;
    }
  return [longitude, latitude];
}
