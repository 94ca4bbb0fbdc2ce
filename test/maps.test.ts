import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type WorldFile, worldAround } from '../src/app/world/world-map';
import { drawnMaps, mapIds } from '../src/scenario/document/maps';
import { compile, type LonLat, parse } from '../src/scenario/index';
import { isLand } from '../src/theatre/coast';
import { decodeMap } from '../src/theatre/map-data';
import { greatCircle } from '../src/theatre/projection';
import { farCrises, farCrisis } from './fixtures/far-crises';
import { regionalMap } from './regional-map';

const bytes = readFileSync(new URL('../assets/map/world.json', import.meta.url));
const world: WorldFile = JSON.parse(bytes.toString('utf8'));

const extents = {
  pacific: [
    [172, -23],
    [190, -11],
  ],
  andes: [
    [-80, -28],
    [-58, -8],
  ],
  arctic: [
    [-20, 70],
    [60, 86],
  ],
  korea: [
    [120, 30],
    [140, 45],
  ],
  everywhere: [
    [-180, -60],
    [180, 80],
  ],
} as const satisfies Readonly<Record<string, readonly [LonLat, LonLat]>>;

test('the maps that a scenario may name are those that the project ships', () => {
  const shipped = readdirSync(new URL('../assets/map/', import.meta.url)).filter((file) =>
    file.endsWith('.json'),
  );
  expect(mapIds.map((id) => `${id}.json`).sort()).toEqual(shipped.sort());
});

test('the world is small enough for a slow line', () => {
  expect(gzipSync(bytes).length).toBeLessThan(125 * 1024);
});

describe('round an extent', () => {
  test.each([
    ['pacific', 'Suva', [178.2, -17.8], 'fj'],
    ['pacific', 'Upolu', [-171.75, -13.92], 'ws'],
    ['andes', 'La Paz', [-68.1, -16.5], 'bo'],
    ['andes', 'Iquique', [-69.8, -20.2], 'cl'],
    ['arctic', 'Svalbard', [16, 78.8], 'no'],
    ['korea', 'Pyongyang', [125.7, 39.2], 'kp'],
    ['korea', 'Seoul', [127, 37.4], 'kr'],
    ['everywhere', 'Nairobi', [36.8, -1.3], 'ke'],
  ] as const)('%s, %s lies in its land', (extent, _, at, code) => {
    const map = decodeMap(worldAround(world, extents[extent]));
    const found = map.lands.filter((land) => isLand({ lands: [land] }, map.project(at)));
    expect(found.map((land) => land.code)).toEqual([code]);
  });

  test.each([
    ['pacific', [180, -20]],
    ['pacific', [-178, -15]],
    ['andes', [-78, -20]],
    // The other side of the globe lies over nothing.
    ['andes', [-76, -24]],
    ['korea', [133, 35.9]],
  ] as const)('%s, %j is sea', (extent, at) => {
    const map = decodeMap(worldAround(world, extents[extent]));
    expect(isLand(map, map.project(at))).toBe(false);
  });

  test.each(Object.entries(extents))(
    '%s, the extent lies within the frame and no point is lost',
    (_, extent) => {
      const map = decodeMap(worldAround(world, extent));
      const [[west, south], [east, north]] = extent;
      const [x, y] = map.project([(west + east) / 2, (south + north) / 2]);
      expect(x).toBeGreaterThan(0);
      expect(y).toBeGreaterThan(0);
      expect(x).toBeLessThan(map.frame[0]);
      expect(y).toBeLessThan(map.frame[1]);
      const numbers = [...map.coast, ...map.borders, ...map.lands.flatMap(({ rings }) => rings)].flatMap(
        (line) => [...line],
      );
      expect(numbers.every(Number.isFinite)).toBe(true);
      expect(map.globe.land.length).toBeGreaterThan(3);
    },
  );

  test('lengths near its middle are those on the ground', () => {
    const map = decodeMap(worldAround(world, extents.andes));
    const points = greatCircle([-74, -12], [-64, -22], 20).map(map.project);
    const length = points
      .slice(1)
      .reduce(
        (sum, [x, y], at) => sum + Math.hypot(x - (points[at]?.[0] ?? 0), y - (points[at]?.[1] ?? 0)),
        0,
      );
    expect(length / 1537).toBeCloseTo(1, 1);
  });

  test('a line that runs along the date line is no coast', () => {
    const map = decodeMap(
      worldAround(world, [
        [170, 60],
        [190, 72],
      ]),
    );
    const [x, y] = map.project([180, 67]);
    const near = map.coast.flatMap((line) =>
      Array.from({ length: line.length / 2 }, (_, at) =>
        Math.hypot((line[at * 2] ?? 0) - x, (line[at * 2 + 1] ?? 0) - y),
      ),
    );
    expect(Math.min(...near)).toBeGreaterThan(60);
  });
});

test.each(Object.keys(farCrises) as (keyof typeof farCrises)[])(
  '%s is drawn on the map of the world',
  (id) => {
    const { draft } = parse(farCrisis(id));
    if (draft === undefined) throw new Error('no draft');
    const { scenario, problems } = compile(draft);
    expect(problems).toEqual([]);
    expect(scenario?.theatre.map).toBe('world');
    const [[west], [east]] = scenario?.theatre.extent ?? [[0], [0]];
    expect(east - west).toBeGreaterThan(0);
    expect(east - west).toBeLessThan(30);
  },
);

describe.each(['west-asia', 'south-asia'] as const)('the region %s', (id) => {
  const map = decodeMap(regionalMap(id));

  test('draws all of the extents that it is chosen for in detail', () => {
    const [[west, south], [east, north]] = drawnMaps[id];
    // Kilometres of its middle that are drawn in detail, as in tools/map.mjs.
    const [wide, high] = [5300, 4600];
    const points = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => {
      const [longitude, latitude] = [west + (east - west) * share, south + (north - south) * share];
      return [
        [longitude, south],
        [longitude, north],
        [west, latitude],
        [east, latitude],
      ] as const;
    });
    for (const [x, y] of points.map(map.project)) {
      expect(Math.abs(x - map.frame[0] / 2)).toBeLessThan(wide / 2);
      expect(Math.abs(y - map.frame[1] / 2)).toBeLessThan(high / 2);
    }
  });
});

test('South Asia has the first-level units of its states, and all of Kashmir is shaded as disputed', () => {
  const bytesOf = readFileSync(new URL('../assets/map/south-asia.json', import.meta.url));
  expect(gzipSync(bytesOf).length).toBeLessThan(80 * 1024);
  const map = decodeMap(regionalMap('south-asia'));
  const count = (code: string) => map.labels.provinces.filter(({ of }) => of === code).length;
  expect(['in', 'pk', 'af', 'bd', 'lk', 'bt'].map(count)).toEqual([35, 7, 34, 7, 9, 20]);
  expect(map.contested.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['IND-2431', 'IND-20012', 'PAK-1109', 'PAK-1111', 'x-siachen']),
  );
  for (const [at, code] of [
    [[77.2, 28.6], 'in'],
    [[90.4, 23.8], 'bd'],
    [[85.3, 27.7], 'np'],
    [[79.9, 6.9], 'lk'],
  ] as const)
    expect(
      map.lands.filter((land) => isLand({ lands: [land] }, map.project(at))).map((one) => one.code),
    ).toEqual([code]);
});
