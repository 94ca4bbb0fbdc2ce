import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { regionalMap } from '../../test/regional-map';
import { isLand, seaNear } from './coast';
import { decodeMap, type MapData, nameIn } from './map-data';
import { greatCircle } from './projection';

const folder = new URL('../../assets/', import.meta.url);
const bytes = readFileSync(new URL('map/west-asia.json', folder));
const file = regionalMap('west-asia');
let map: MapData;

beforeAll(() => {
  map = decodeMap(file);
});

test('the map is small enough for a slow line', () => {
  expect(gzipSync(bytes).length).toBeLessThan(80 * 1024);
});

describe('the projection', () => {
  test.each([
    ['Tehran to Islamabad', [51.39, 35.69], [73.05, 33.68], 1990],
    ['Saravan to Panjgur', [62.33, 27.37], [64.09, 26.97], 180],
    ['Rask to Saravan', [61.4, 26.24], [62.33, 27.37], 155],
    ['Zahedan to Turbat', [60.86, 29.5], [63.05, 26.0], 445],
  ] as const)(
    '%s is as far on the map as on the ground, within three in a hundred',
    (_, from, to, kilometres) => {
      const points = greatCircle(from, to, 20).map(map.project);
      const length = points
        .slice(1)
        .reduce(
          (sum, [x, y], index) =>
            sum + Math.hypot(x - (points[index]?.[0] ?? 0), y - (points[index]?.[1] ?? 0)),
          0,
        );
      expect(Math.abs(length / kilometres - 1)).toBeLessThan(0.03);
    },
  );

  test.each([
    ['Tehran', [51.39, 35.69], 'ir'],
    ['Islamabad', [73.05, 33.68], 'pk'],
    ['Panjgur', [64.09, 26.97], 'pk'],
    ['Saravan', [62.33, 27.37], 'ir'],
    ['Kabul', [69.17, 34.53], 'af'],
    ['Baghdad', [44.36, 33.31], 'iq'],
    ['Idlib', [36.63, 35.93], 'sy'],
  ] as const)('%s lies in its land', (_, at, code) => {
    const found = map.lands
      .filter((land) => isLand({ lands: [land] }, map.project(at)))
      .map((land) => land.code);
    expect(found).toEqual([code]);
  });

  test.each([
    ['the Gulf of Oman', [59, 25]],
    ['the Caspian', [51, 39]],
    ['the Arabian Sea', [63, 21]],
  ] as const)('%s is sea', (_, at) => {
    expect(isLand(map, map.project(at))).toBe(false);
  });
});

describe('the depiction', () => {
  test('Kashmir, Siachen and the Golan are marked as disputed', () => {
    expect(map.contested.map(({ code }) => code).sort()).toEqual(
      expect.arrayContaining(['PAK-1109', 'PAK-1111', 'SYR-5261', 'x-siachen']),
    );
    expect(map.disputed.length).toBeGreaterThan(5);
  });

  test('names are those of today', () => {
    const names = map.labels.provinces.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Khyber Pakhtunkhwa',
        'Kirkuk',
        'Sughd',
        'Daykundi',
        'Panjshir',
        'Balochistan',
      ]),
    );
    for (const old of ['K.P.', "At-Ta'mim", 'Leninabad', 'F.A.T.A.', 'Sind', 'Baluchistan'])
      expect(names).not.toContain(old);
    expect(new Set(map.labels.provinces.map(({ id }) => id)).size).toBe(names.length);
  });

  test('the six states have all their provinces', () => {
    const count = (code: string) => map.labels.provinces.filter(({ of }) => of === code).length;
    expect(['ir', 'pk', 'iq', 'sy', 'af', 'tj'].map(count)).toEqual([31, 7, 18, 15, 34, 5]);
  });

  test.each([
    ['en', 'Iran', 'Persian Gulf'],
    ['fa', 'ایران', 'خلیج فارس'],
    ['ur', 'ایران', 'خلیج فارس'],
    ['ar', 'إيران', 'الخليج الفارسي'],
    ['de', 'Iran', 'Persian Gulf'],
  ])('in %s it says %s', (language, land, sea) => {
    const [iran, gulf] = [
      map.labels.countries.find(({ id }) => id === 'ir'),
      map.labels.seas.find(({ id }) => id === 'persian-gulf'),
    ];
    expect([iran && nameIn(iran, language), gulf && nameIn(gulf, language)]).toEqual([land, sea]);
  });
});

test('borders are shared: no border runs through the inside of a land', () => {
  const unshared = map.borders.flatMap((line) => {
    const at = Math.min(line.length - 4, Math.floor(line.length / 4) * 2);
    const [x, y] = [0, 1].map((axis) => ((line[at + axis] ?? 0) + (line[at + axis + 2] ?? 0)) / 2);
    if (x === undefined || y === undefined) return ['a line without points'];
    const around = [-0.6, 0.6].flatMap((d) => [
      [x + d, y],
      [x, y + d],
    ]);
    const lands = around.map(
      ([px = 0, py = 0]) => map.lands.find((land) => isLand({ lands: [land] }, [px, py]))?.code,
    );
    return new Set(lands).size === 1 && lands[0] !== undefined ? [`${lands[0]} at ${x},${y}`] : [];
  });
  expect(unshared).toEqual([]);
});

test('a far look needs far fewer points, and shares its borders too', () => {
  const count = (lines: readonly Float32Array[]) => lines.reduce((sum, line) => sum + line.length / 2, 0);
  expect(count(map.far.coast)).toBeLessThan(count(map.coast) * 0.7);
  expect(map.far.lands.map(({ code }) => code)).toEqual(map.lands.map(({ code }) => code));
  const points = new Set(
    map.far.lands.flatMap(({ rings }) =>
      rings.flatMap((ring) =>
        Array.from({ length: ring.length / 2 }, (_, at) => `${ring[at * 2]} ${ring[at * 2 + 1]}`),
      ),
    ),
  );
  for (const line of [...map.far.borders, ...map.far.coast]) {
    for (let at = 0; at < line.length; at += 2) expect(points.has(`${line[at]} ${line[at + 1]}`)).toBe(true);
  }
});

test('ships find the sea off a port, and stay where there is none', () => {
  expect(isLand(map, seaNear(map, [56.27, 27.18], 60))).toBe(false);
  expect(seaNear(map, [51.39, 32.6], 60)).toEqual([...map.project([51.39, 32.6])]);
});

test('a map without a layer is refused by that layer’s name', () => {
  const { coast: _, ...objects } = file.objects;
  expect(() => decodeMap({ ...file, objects })).toThrow('coast');
});

test('every flag of the sheet has its file for the page', () => {
  const { frames }: { frames: Record<string, unknown> } = JSON.parse(
    readFileSync(new URL('symbols/sprites.json', folder), 'utf8'),
  );
  const inSheet = Object.keys(frames)
    .filter((name) => name.startsWith('flag-'))
    .map((name) => `${name.slice(5)}.svg`);
  expect(
    readdirSync(new URL('flags/', folder))
      .filter((name) => name.endsWith('.svg'))
      .sort(),
  ).toEqual(inSheet.sort());
});
