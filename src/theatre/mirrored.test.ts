import { expect, test } from 'vitest';
import { regionalMap } from '../../test/regional-map';
import { isLand } from './coast';
import { decodeMap } from './map-data';
import { mirrored } from './mirrored';

const file = regionalMap('west-asia');
const map = decodeMap(file);
const source = {
  map,
  sprites: { has: () => false, picture: () => ({}), forget: () => {} },
  relief: undefined,
};
const turned = mirrored(source as never, { ir: 'Elvara' }).map;

test('a mirrored map has the same land on the other side, and what stands on it', () => {
  const [tehran, gulf] = [
    [51.39, 35.69],
    [52, 27],
  ] as const;
  for (const at of [tehran, gulf]) {
    const [x, y] = map.project(at);
    expect(turned.project(at)).toEqual([map.frame[0] - x, y]);
    expect(isLand(turned, turned.project(at))).toBe(isLand(map, map.project(at)));
  }
});

test('it names nothing but the lands of the crisis, by their invented names', () => {
  expect(turned.labels).toEqual({
    countries: [{ id: 'ir', name: 'Elvara', at: expect.any(Array) }],
    ...{ provinces: [], seas: [] },
  });
});
