import { readFileSync } from 'node:fs';
import { geoOrthographic } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { regionalMap } from '../../test/regional-map';
import { boxOfLines } from './base-paths';
import { isLand } from './coast';
import { densityOf } from './host';
import { middlesInView } from './land-middle';
import { decodeMap } from './map-data';
import { onGlobe } from './projection';
import { tintPixels } from './relief';
import { scaleOf } from './scale-bar';
import { reliefTints } from './theme';

const folder = new URL('../../assets/map/', import.meta.url);
const file = regionalMap('west-asia');
const map = decodeMap(file);

describe('the relief', () => {
  test('has the form of the map, and is small enough for a slow line', () => {
    const bytes = readFileSync(new URL('west-asia.webp', folder));
    expect(bytes.subarray(12, 16).toString()).toBe('VP8X');
    // One less than its width and its height, 24 bits each.
    const [width, height] = [24, 27].map((at) => bytes.readUIntLE(at, 3) + 1);
    expect((width ?? 0) / (height ?? 1)).toBeCloseTo(map.frame[0] / map.frame[1], 2);
    expect(bytes.length).toBeLessThan(40 * 1024);
  });

  test.each(['night', 'paper'] as const)(
    'on %s leaves flat land as it is, and draws slopes by how steep they are',
    (theme) => {
      const { shade, light } = reliefTints[theme];
      const pixels = Uint8ClampedArray.from([
        128, 128, 128, 255, 0, 0, 0, 255, 64, 64, 64, 255, 255, 255, 255, 255,
      ]);
      tintPixels(pixels, reliefTints[theme]);
      const [flat, dark, half, bright] = [0, 4, 8, 12].map((at) => [...pixels.slice(at, at + 4)]);
      expect(flat?.[3]).toBe(0);
      expect(dark?.slice(0, 3)).toEqual([...shade]);
      expect(bright?.slice(0, 3)).toEqual([...light]);
      expect(dark?.[3] ?? 0).toBeGreaterThan((half?.[3] ?? 0) * 1.8);
    },
  );
});

describe('the globe', () => {
  test.each([
    ['Tehran', [51.39, 35.69]],
    ['Nairobi', [36.82, -1.29]],
    ['Beijing', [116.4, 39.9]],
  ] as const)('shows %s where an orthographic projection does', (_, at) => {
    const { centre } = map.globe;
    const projection = geoOrthographic().rotate([-centre[0], -centre[1]]).scale(1).translate([0, 0]);
    const [x, y] = projection([...at]) ?? [];
    expect(onGlobe(centre, at)[0]).toBeCloseTo(x ?? 9, 6);
    expect(onGlobe(centre, at)[1]).toBeCloseTo(y ?? 9, 6);
  });

  test('holds land within its edge, and the theatre near its middle', () => {
    const [left, top, right, bottom] = boxOfLines(map.globe.land);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(-101);
    expect(Math.max(right, bottom)).toBeLessThanOrEqual(101);
    expect(map.globe.land.length).toBeGreaterThan(10);
    expect(Math.hypot(...onGlobe(map.globe.centre, [59, 31]))).toBeLessThan(0.3);
  });
});

test('every sea is named along a line whose middle lies on the water', () => {
  expect(map.labels.seas.length).toBeGreaterThan(8);
  for (const { name, along } of map.labels.seas) expect([name, isLand(map, along[1])]).toEqual([name, false]);
});

test('a land is named in the middle of what is in view of it', () => {
  const iran = map.lands.find(({ code }) => code === 'ir');
  if (!iran) throw new Error('Iran is not on the map');
  const size = { width: 600, height: 400 };
  const [x, y] = map.project([61.4, 26.24]);
  const near = { x: x - 300, y: y - 200, scale: 1 };
  const [at] = middlesInView(iran, near, size);
  expect(at && isLand({ lands: [iran] }, [near.x + at[0], near.y + at[1]])).toBe(true);
  expect(middlesInView(iran, { ...near, x: near.x + 900 }, size)).toEqual([]);
});

test('the scale bar stands at the lower left, beside what stands there or above it, and no longer than there is room', () => {
  const size = { width: 700, height: 500 };
  const usual = scaleOf(0.2, size, 1);
  expect(usual.kilometres * 0.2).toBeCloseTo(usual.length, 9);
  const beside = scaleOf(0.2, size, 1, [[10, 300, 240, 490]]);
  expect(beside.box[0]).toBeGreaterThan(240);
  expect(beside.box[3]).toBe(usual.box[3]);
  expect(scaleOf(0.2, size, 1, [[0, 300, 690, 500]]).box[3]).toBeLessThan(300);
  expect(scaleOf(0.2, size, 1, [[0, 0, 690, 500]]).box).toEqual(usual.box);
  // Where the controls leave little room, it is shorter.
  const shorter = scaleOf(0.2, size, 1, [[0, 300, 590, 500]]);
  expect(shorter.kilometres).toBeLessThan(usual.kilometres);
  expect(shorter.box[0]).toBeGreaterThan(590);
});

test.each([
  ['a phone', 390, 390, 3, 3],
  ['a laptop', 700, 500, 1.25, 1.25],
  ['a page that is shrunk', 700, 500, 0.5, 1],
  ['a wall', 3840, 2160, 2, 1],
])(
  'on %s of %i by %i at ratio %d the map is drawn with %d pixels to one',
  (_, width, height, ratio, density) => {
    expect(densityOf({ width, height }, ratio)).toBeCloseTo(density, 9);
  },
);
