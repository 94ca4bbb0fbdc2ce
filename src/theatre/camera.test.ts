import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regionalMap } from '../../test/regional-map';
import {
  type Camera,
  centreOn,
  coverScale,
  homeCamera,
  leastScale,
  type MapBounds,
  mixCameras,
  panCamera,
  toMap,
  toScreen,
  zoomCamera,
} from './camera';
import { decodeMap } from './map-data';
import { boxOf } from './projection';
import { makeViewer } from './viewer';

const file = regionalMap('west-asia');
const extent = [
  [43, 22],
  [76, 41],
] as const;

const sizes = fc.record({
  width: fc.integer({ min: 200, max: 2400 }),
  height: fc.integer({ min: 150, max: 1600 }),
});
const manyBounds = sizes.map(
  (size): MapBounds => ({ size, frame: [0, 0, 7400, 6400], extent: [2000, 2000, 5400, 4200] }),
);
const points = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }));

/** The map has no end in view. */
function covers({ size, frame }: MapBounds, { x, y, scale }: Camera): boolean {
  const slack = 1e-6;
  return (
    x >= frame[0] - slack &&
    y >= frame[1] - slack &&
    x + size.width / scale <= frame[2] + slack &&
    y + size.height / scale <= frame[3] + slack
  );
}

/** The extent is on the canvas, if the map is large enough for a canvas of that form. */
function holdsExtent(bounds: MapBounds, camera: Camera): boolean {
  const { size, extent, frame } = bounds;
  const fit = Math.min(size.width / (extent[2] - extent[0]), size.height / (extent[3] - extent[1]));
  if (size.width / fit > frame[2] - frame[0] || size.height / fit > frame[3] - frame[1]) return true;
  const [left, top] = toScreen(camera, [extent[0], extent[1]]);
  const [right, bottom] = toScreen(camera, [extent[2], extent[3]]);
  return left >= -0.01 && top >= -0.01 && right <= size.width + 0.01 && bottom <= size.height + 0.01;
}

test.each([
  ['a laptop', 820, 560],
  ['a phone', 390, 560],
  ['a projector', 1920, 1080],
  ['a letterbox', 622, 252],
  ['a phone on its side that is all map', 844, 286],
  ['a phone on which the map has all the height', 390, 728],
])('at home the whole extent is in view on %s, and no end of the map', (_, width, height) => {
  const bounds: MapBounds = {
    size: { width, height },
    frame: [0, 0, 7400, 6400],
    extent: [2000, 2000, 5400, 4200],
  };
  const [, , right, bottom] = bounds.extent;
  const home = homeCamera(bounds);
  const [x, y] = toScreen(home, [right, bottom]);
  expect([covers(bounds, home), x <= width + 0.01, y <= height + 0.01]).toEqual([true, true, true]);
});

test.each([
  ['a tower', 120, 2000],
  ['a ribbon', 2400, 120],
])('on a canvas as long as %s the map fills it, and part of the extent is left out', (_, width, height) => {
  const bounds: MapBounds = {
    size: { width, height },
    frame: [0, 0, 7400, 6400],
    extent: [2000, 2000, 5400, 4200],
  };
  const home = homeCamera(bounds);
  expect(covers(bounds, home)).toBe(true);
  expect(home.scale).toBeCloseTo(coverScale(bounds), 9);
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
    fc.integer({ min: 0, max: 7399 }),
    fc.integer({ min: 0, max: 6399 }),
    fc.integer({ min: 1, max: 7400 }),
    fc.integer({ min: 1, max: 6400 }),
  )
  .map(
    ([left, top, width, height]): MapBounds['extent'] =>
      [left, top, Math.min(7400, left + width), Math.min(6400, top + height)] as const,
  );

test('home holds any extent at any size that the map is large enough for, also after the canvas has changed and hands have been at it', () => {
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

test('zooming in keeps the point under the hand', () => {
  fc.assert(
    fc.property(manyBounds, fc.double({ min: 1, max: 4, noNaN: true }), (bounds, factor) => {
      const at = [bounds.size.width / 3, bounds.size.height / 2] as const;
      const home = homeCamera(bounds);
      const near = zoomCamera(bounds, home, factor, at);
      const [before, after] = [toMap(home, at), toMap(near, at)];
      expect(after[0]).toBeCloseTo(before[0], 6);
      expect(after[1]).toBeCloseTo(before[1], 6);
    }),
  );
});

test('on its way between two cameras, a camera shows nothing beyond the map and heads for one point all the way', () => {
  const scales = fc.double({ min: 1, max: 10, noNaN: true });
  fc.assert(
    fc.property(
      manyBounds,
      points,
      points,
      scales,
      scales,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (...given) => {
        const [bounds, from, to, nearer, nearest, share] = given;
        const a = centreOn(bounds, from, leastScale(bounds) * nearer);
        const b = centreOn(bounds, to, leastScale(bounds) * nearest);
        const between = mixCameras(a, b, share);
        expect(covers(bounds, between)).toBe(true);
        expect(mixCameras(a, b, 0).x).toBeCloseTo(a.x, 6);
        expect(mixCameras(a, b, 1).y).toBeCloseTo(b.y, 6);
        if (Math.abs(a.scale / b.scale - 1) < 0.01) return;
        // The point that both see at the same place of the canvas stays there.
        const fixed = [0, 1].map((axis) => {
          const [ax, bx] = axis === 0 ? [a.x, b.x] : [a.y, b.y];
          return (b.scale * bx - a.scale * ax) / (b.scale - a.scale);
        });
        const at = toScreen(a, [fixed[0] ?? 0, fixed[1] ?? 0]);
        const then = toScreen(between, [fixed[0] ?? 0, fixed[1] ?? 0]);
        expect(Math.hypot(at[0] - then[0], at[1] - then[1])).toBeLessThan(1e-3 * (1 + Math.hypot(...at)));
      },
    ),
  );
});

describe('a viewer', () => {
  const bounds: MapBounds = {
    size: { width: 800, height: 500 },
    frame: [0, 0, 7400, 6400],
    extent: [2000, 2000, 5400, 4200],
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

  test('has nothing to wait for where it stands already, also after a change of bounds and back', () => {
    const viewer = makeViewer(bounds);
    viewer.goTo([2500, 2500], 0.9, 0);
    const there = viewer.camera;
    viewer.setBounds({ ...bounds, size: { width: 1200, height: 500 } });
    viewer.setBounds(bounds);
    viewer.goTo([2500, 2500], 0.9, 300);
    expect([viewer.gliding, viewer.camera]).toEqual([false, there]);
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
