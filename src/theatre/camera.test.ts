import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Camera,
  coverScale,
  homeCamera,
  leastScale,
  type MapBounds,
  type Point,
  panCamera,
  toMap,
  toScreen,
  zoomCamera,
} from './camera';
import { decodeMap, type MapFile } from './map-data';
import { boxOf } from './projection';
import { makeViewer } from './viewer';

const file: MapFile = JSON.parse(
  readFileSync(new URL('../../assets/map/west-asia.json', import.meta.url), 'utf8'),
);
const extent = [
  [43, 22],
  [76, 41],
] as const;

const sizes = fc.record({
  width: fc.integer({ min: 200, max: 2400 }),
  height: fc.integer({ min: 150, max: 1600 }),
});
const manyBounds = sizes.map(
  (size): MapBounds => ({ size, frame: [0, 0, 5300, 4600], extent: [1100, 1300, 4100, 3400] }),
);
const points = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }));

/** The map has no end in view, save along a side where it is shorter than the canvas: there it lies in the middle. */
function covers({ size, frame }: MapBounds, { x, y, scale }: Camera): boolean {
  const slack = 1e-6;
  const held = (from: number, to: number, low: number, high: number) =>
    to - from > high - low + slack
      ? Math.abs(low - from - (to - high)) < slack
      : from >= low - slack && to <= high + slack;
  return (
    held(x, x + size.width / scale, frame[0], frame[2]) &&
    held(y, y + size.height / scale, frame[1], frame[3])
  );
}

/** The extent is on the canvas, but for a fortieth of the canvas at each side. */
function holdsExtent({ size, extent }: MapBounds, camera: Camera): boolean {
  const [across, down] = [size.width / 40 + 0.01, size.height / 40 + 0.01];
  const [left, top] = toScreen(camera, [extent[0], extent[1]]);
  const [right, bottom] = toScreen(camera, [extent[2], extent[3]]);
  return left >= -across && top >= -down && right <= size.width + across && bottom <= size.height + down;
}

test.each([
  ['a laptop', 820, 560],
  ['a phone', 390, 560],
  ['a projector', 1920, 1080],
  ['a letterbox', 622, 252],
  ['a phone on which the map has all the height', 390, 740],
  ['a tower', 120, 2000],
])('at home the whole extent is in view on %s', (_, width, height) => {
  const bounds: MapBounds = {
    size: { width, height },
    frame: [0, 0, 5300, 4600],
    extent: [1100, 1300, 4100, 3400],
  };
  expect(holdsExtent(bounds, homeCamera(bounds))).toBe(true);
});

test.each([
  ['a phone', 390, 390],
  ['a phone in its full height', 390, 740],
  ['a phone on its side', 844, 286],
  ['a small phone', 320, 256],
  ['a screen on its side', 728, 1220],
])('at home both capitals of the first crisis are in view on %s', (_, width, height) => {
  const { project, frame } = decodeMap(file);
  const bounds: MapBounds = {
    size: { width, height },
    frame: [0, 0, ...frame],
    extent: boxOf(extent, project),
  };
  for (const capital of [[51.39, 35.69] as const, [73.05, 33.68] as const]) {
    const [x, y] = toScreen(homeCamera(bounds), project(capital));
    expect(x > 0.03 * width && x < 0.97 * width && y > 0 && y < height).toBe(true);
  }
});

const extents = fc
  .tuple(
    fc.integer({ min: 0, max: 5299 }),
    fc.integer({ min: 0, max: 4599 }),
    fc.integer({ min: 1, max: 5300 }),
    fc.integer({ min: 1, max: 4600 }),
  )
  .map(
    ([left, top, width, height]): MapBounds['extent'] =>
      [left, top, Math.min(5300, left + width), Math.min(4600, top + height)] as const,
  );

test('home holds any extent at any size, also after the canvas has changed and hands have been at it', () => {
  fc.assert(
    fc.property(manyBounds, sizes, extents, points, (given, later, extent, at) => {
      const bounds: MapBounds = { ...given, extent };
      const viewer = makeViewer(bounds);
      expect(holdsExtent(bounds, viewer.camera)).toBe(true);
      const turned: MapBounds = { ...bounds, size: later };
      viewer.setBounds(turned);
      expect(holdsExtent(turned, viewer.camera)).toBe(true);
      viewer.zoom(4, at);
      viewer.setBounds(bounds);
      viewer.goHome(0);
      expect(holdsExtent(bounds, viewer.camera)).toBe(true);
      expect(covers(bounds, viewer.camera)).toBe(true);
    }),
  );
});

test('whatever hands do, the map never ends in view', () => {
  const acts = fc.array(
    fc.oneof(
      fc.record({ pan: points }),
      fc.record({ zoom: fc.double({ min: 0.1, max: 10, noNaN: true }), at: points }),
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(manyBounds, acts, (bounds, list) => {
      let camera = homeCamera(bounds);
      expect(covers(bounds, camera)).toBe(true);
      for (const act of list) {
        camera =
          'pan' in act
            ? panCamera(bounds, camera, act.pan[0] - 1000, act.pan[1] - 1000)
            : zoomCamera(bounds, camera, act.zoom, act.at);
        expect(covers(bounds, camera)).toBe(true);
        expect(camera.scale).toBeGreaterThanOrEqual(leastScale(bounds) * 0.999);
      }
    }),
  );
});

test('zooming in keeps the point under the hand where the map is longer than the canvas', () => {
  const covered = manyBounds.filter((bounds) => homeCamera(bounds).scale >= coverScale(bounds));
  fc.assert(
    fc.property(covered, fc.double({ min: 1, max: 4, noNaN: true }), (bounds, factor) => {
      const at = [bounds.size.width / 3, bounds.size.height / 2] as const;
      const home = homeCamera(bounds);
      const near = zoomCamera(bounds, home, factor, at);
      const [before, after] = [toMap(home, at), toMap(near, at)];
      expect(after[0]).toBeCloseTo(before[0], 6);
      expect(after[1]).toBeCloseTo(before[1], 6);
    }),
  );
});

describe('a viewer', () => {
  const bounds: MapBounds = {
    size: { width: 800, height: 500 },
    frame: [0, 0, 5300, 4600],
    extent: [1100, 1300, 4100, 3400],
  };

  test('glides to its goal and is there when the time is over', () => {
    const viewer = makeViewer(bounds);
    viewer.goTo([2500, 2500], 0.9, 300);
    viewer.advance(150);
    expect(viewer.gliding).toBe(true);
    viewer.advance(150);
    expect(viewer.gliding).toBe(false);
    expect(viewer.camera.scale).toBeCloseTo(0.9, 9);
    expect(toMap(viewer.camera, [400, 250])[0]).toBeCloseTo(2500, 6);
  });

  test('stays at home through a change of size, and keeps its place elsewhere', () => {
    const viewer = makeViewer(bounds);
    const wide: MapBounds = { ...bounds, size: { width: 1200, height: 500 } };
    viewer.setBounds(wide);
    expect(viewer.camera).toEqual(homeCamera(wide));
    viewer.goTo([2500, 2500], 0.9, 0);
    viewer.setBounds(bounds);
    expect(viewer.home).toBe(false);
    expect(toMap(viewer.camera, [400, 250])[0]).toBeCloseTo(2500, 6);
  });

  test('goes one step farther to where the last step closer began, and in the end home', () => {
    const viewer = makeViewer(bounds);
    const cameras = [viewer.camera];
    for (let step = 0; step < 3; step++) {
      viewer.zoomTo(1.35, 0);
      cameras.push(viewer.camera);
    }
    for (const camera of cameras.slice(0, -1).reverse()) {
      viewer.zoomTo(1 / 1.35, 0);
      expect(viewer.camera).toEqual(camera);
    }
    expect(viewer.home).toBe(true);
    expect(viewer.can.farther).toBe(false);
  });

  test('is home again when a step farther leads beyond it', () => {
    const viewer = makeViewer(bounds);
    viewer.zoom(1.2, [0, 0]);
    viewer.zoomTo(1 / 1.35, 0);
    expect([viewer.home, viewer.camera]).toEqual([true, homeCamera(bounds)]);
  });
});

describe('a closer look', () => {
  /** Three places together, one apart from them, and one that weighs little far off. */
  const cluster: readonly Point[] = [
    [3000, 2600],
    [3100, 2700],
    [3200, 2600],
  ];
  const bounds: MapBounds = {
    size: { width: 622, height: 252 },
    frame: [0, 0, 5300, 4600],
    extent: [1100, 1300, 4100, 3400],
    interests: [...cluster, [1300, 1500] as const].map((at) => ({ at, weight: 1 })),
  };
  const inView = (camera: Camera, point: Point) => {
    const [x, y] = toScreen(camera, point);
    return x > 0 && y > 0 && x < bounds.size.width && y < bounds.size.height;
  };

  test('goes from home to where most of what matters lies together, and ends there', () => {
    const viewer = makeViewer(bounds);
    let steps = 0;
    for (; viewer.can.closer && steps < 30; steps++) {
      viewer.zoomTo(1.35, 0);
      expect(
        cluster.some((point) => inView(viewer.camera, point)),
        `step ${steps}`,
      ).toBe(true);
      if (steps < 3) expect(cluster.every((point) => inView(viewer.camera, point))).toBe(true);
    }
    expect(steps).toBeGreaterThan(2);
    expect(steps).toBeLessThan(12);
    const last = viewer.camera;
    viewer.zoomTo(1.35, 0);
    expect(viewer.camera.scale).toBeCloseTo(last.scale, 9);
  });

  test('stays with what hands have brought to the middle', () => {
    const viewer = makeViewer(bounds);
    viewer.goTo([1300, 1500], 0.3, 0);
    viewer.zoomTo(1.35, 0);
    expect(inView(viewer.camera, [1300, 1500])).toBe(true);
  });

  test('goes to what weighs more, where it cannot show all', () => {
    const heavy = [
      { at: [1200, 1500] as const, weight: 3 },
      { at: [4000, 3300] as const, weight: 1 },
    ];
    const viewer = makeViewer({ ...bounds, interests: heavy });
    for (let step = 0; step < 4; step++) viewer.zoomTo(1.35, 0);
    expect([inView(viewer.camera, [1200, 1500]), inView(viewer.camera, [4000, 3300])]).toEqual([true, false]);
  });
});
