import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Camera,
  homeCamera,
  leastScale,
  panCamera,
  type Room,
  toMap,
  toScreen,
  zoomCamera,
} from './camera';
import { makeViewer } from './viewer';

const sizes = fc.record({
  width: fc.integer({ min: 200, max: 2400 }),
  height: fc.integer({ min: 150, max: 1600 }),
});
const rooms = sizes.map(
  (size): Room => ({ size, frame: [0, 0, 5300, 4600], extent: [1100, 1300, 4100, 3400] }),
);
const points = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }));

/** The map has no end in view. */
function covers({ size, frame }: Room, { x, y, scale }: Camera): boolean {
  const slack = 1e-6;
  return (
    x >= frame[0] - slack &&
    y >= frame[1] - slack &&
    x + size.width / scale <= frame[2] + slack &&
    y + size.height / scale <= frame[3] + slack
  );
}

test.each([
  ['a laptop', 820, 560],
  ['a phone', 390, 560],
  ['a projector', 1920, 1080],
  ['a letterbox', 622, 252],
])('at home the whole extent is in view on %s', (_, width, height) => {
  const room: Room = { size: { width, height }, frame: [0, 0, 5300, 4600], extent: [1100, 1300, 4100, 3400] };
  const home = homeCamera(room);
  const [left, top] = toScreen(home, [1100, 1300]);
  const [right, bottom] = toScreen(home, [4100, 3400]);
  expect([left >= -0.01, top >= -0.01, right <= width + 0.01, bottom <= height + 0.01]).toEqual([
    true,
    true,
    true,
    true,
  ]);
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
    fc.property(rooms, acts, (room, list) => {
      let camera = homeCamera(room);
      expect(covers(room, camera)).toBe(true);
      for (const act of list) {
        camera =
          'pan' in act
            ? panCamera(room, camera, act.pan[0] - 1000, act.pan[1] - 1000)
            : zoomCamera(room, camera, act.zoom, act.at);
        expect(covers(room, camera)).toBe(true);
        expect(camera.scale).toBeGreaterThanOrEqual(leastScale(room) * 0.999);
      }
    }),
  );
});

test('zooming in keeps the point under the hand', () => {
  fc.assert(
    fc.property(rooms, fc.double({ min: 1, max: 4, noNaN: true }), (room, factor) => {
      const at = [room.size.width / 3, room.size.height / 2] as const;
      const home = homeCamera(room);
      const near = zoomCamera(room, home, factor, at);
      const [before, after] = [toMap(home, at), toMap(near, at)];
      expect(after[0]).toBeCloseTo(before[0], 6);
      expect(after[1]).toBeCloseTo(before[1], 6);
    }),
  );
});

describe('a viewer', () => {
  const room: Room = {
    size: { width: 800, height: 500 },
    frame: [0, 0, 5300, 4600],
    extent: [1100, 1300, 4100, 3400],
  };

  test('glides to its goal and is there when the time is over', () => {
    const viewer = makeViewer(room);
    viewer.goTo([2500, 2500], 0.9, 300);
    viewer.advance(150);
    expect(viewer.gliding).toBe(true);
    viewer.advance(150);
    expect(viewer.gliding).toBe(false);
    expect(viewer.camera.scale).toBeCloseTo(0.9, 9);
    expect(toMap(viewer.camera, [400, 250])[0]).toBeCloseTo(2500, 6);
  });

  test('stays at home through a change of size, and keeps its place elsewhere', () => {
    const viewer = makeViewer(room);
    const wide: Room = { ...room, size: { width: 1200, height: 500 } };
    viewer.setRoom(wide);
    expect(viewer.camera).toEqual(homeCamera(wide));
    viewer.goTo([2500, 2500], 0.9, 0);
    viewer.setRoom(room);
    expect(viewer.home).toBe(false);
    expect(toMap(viewer.camera, [400, 250])[0]).toBeCloseTo(2500, 6);
  });
});
