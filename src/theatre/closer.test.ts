import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import { begin, view } from '../engine/index';
import { boundsOf } from './bounds';
import { toScreen } from './camera';
import { decodeMap, type MapFile } from './map-data';
import { isInside } from './overlay-symbols';
import { pictureOf } from './picture';
import { makeViewer } from './viewer';

const file: MapFile = JSON.parse(
  readFileSync(new URL('../../assets/map/west-asia.json', import.meta.url), 'utf8'),
);
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
