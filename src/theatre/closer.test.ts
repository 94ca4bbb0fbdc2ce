import { describe, expect, test } from 'vitest';
import { regionalMap } from '../../test/regional-map';
import { shippedScenarios } from '../../test/shipped';
import { begin, view } from '../engine/index';
import { boundsOf } from './bounds';
import { type Camera, type MapBounds, type Point, toScreen } from './camera';
import { decodeMap } from './map-data';
import { isInside } from './overlay-symbols';
import { pictureOf } from './picture';
import { makeViewer } from './viewer';

const file = regionalMap('west-asia');
const map = decodeMap(file);
const sizes = [
  ['half of a laptop', 683, 520],
  ['a strip', 622, 252],
  ['a phone', 390, 390],
  ['a phone that is all map', 390, 728],
  ['a phone on its side', 844, 286],
  ['a projector', 1325, 800],
] as const;
const cases = shippedScenarios().flatMap(({ id, scenario }) =>
  sizes.map(([where, width, height]) => [id, where, { width, height }, scenario] as const),
);

test.each(cases)('in %s on %s no step closer lands on empty land', (_id, _where, size, scenario) => {
  const picture = pictureOf(scenario, view(begin(scenario, { seed: 1 }), 'all'));
  const viewer = makeViewer(boundsOf(map, picture, size));
  const inView = () =>
    picture.places.filter(({ at }) => isInside(toScreen(viewer.camera, map.project(at)), size)).length;
  let steps = 0;
  for (; viewer.can.closer && steps < 30; steps++) {
    viewer.zoomTo(1.35, 0);
    expect(inView(), `step ${steps + 1}`).toBeGreaterThanOrEqual(steps < 3 ? 3 : 1);
  }
  expect(steps).toBeGreaterThan(2);
  for (let back = 0; back < steps; back++) viewer.zoomTo(1 / 1.35, 0);
  expect([viewer.home, viewer.can.farther]).toEqual([true, false]);
});

describe('a closer look', () => {
  /** Three places together, one apart from them, and one that weighs little far off. */
  const cluster: readonly Point[] = [
    [4000, 3400],
    [4100, 3500],
    [4200, 3400],
  ];
  const bounds: MapBounds = {
    size: { width: 622, height: 252 },
    frame: [0, 0, 7400, 6400],
    extent: [2000, 2000, 5400, 4200],
    interests: [...cluster, [2300, 2200] as const].map((at) => ({ at, weight: 1 })),
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
    viewer.goTo([2300, 2200], 0.3, 0);
    viewer.zoomTo(1.35, 0);
    expect(inView(viewer.camera, [2300, 2200])).toBe(true);
  });

  test('goes to what weighs more, where it cannot show all', () => {
    const heavy = [
      { at: [2200, 2200] as const, weight: 3 },
      { at: [5200, 4000] as const, weight: 1 },
    ];
    const viewer = makeViewer({ ...bounds, interests: heavy });
    for (let step = 0; step < 4; step++) viewer.zoomTo(1.35, 0);
    expect([inView(viewer.camera, [2200, 2200]), inView(viewer.camera, [5200, 4000])]).toEqual([true, false]);
  });
});
