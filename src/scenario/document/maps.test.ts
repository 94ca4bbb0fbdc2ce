import { expect, test } from 'vitest';
import { isExtent, mapFor, unrolled } from './maps';

type Extent = Parameters<typeof mapFor>[1];

test.each<readonly [string, string, Extent, string]>([
  [
    'the region that is named',
    'south-asia',
    [
      [62, 22],
      [80, 37],
    ],
    'south-asia',
  ],
  [
    'the region that nobody had to name',
    'west-asia',
    [
      [43, 22],
      [76, 41],
    ],
    'west-asia',
  ],
  [
    'another region, where the one that is named does not hold it',
    'west-asia',
    [
      [78, 5],
      [96, 28],
    ],
    'south-asia',
  ],
  [
    'the world, where no region holds it',
    'west-asia',
    [
      [-80, -28],
      [-58, -8],
    ],
    'world',
  ],
  [
    'the world, where it crosses the date line',
    'west-asia',
    [
      [172, -23],
      [-170, -11],
    ],
    'world',
  ],
  [
    'the world, where it is named',
    'world',
    [
      [43, 22],
      [76, 41],
    ],
    'world',
  ],
  [
    'a region, where what is named is none',
    'atlantis',
    [
      [43, 22],
      [76, 41],
    ],
    'west-asia',
  ],
  [
    'a region, where what is named is a name of every object',
    'constructor',
    [
      [43, 22],
      [76, 41],
    ],
    'west-asia',
  ],
])('a crisis is drawn on %s', (_, named, extent, map) => {
  expect(mapFor(named, extent)).toBe(map);
});

test.each<readonly [string, Extent, boolean]>([
  [
    'as they should',
    [
      [43, 22],
      [76, 41],
    ],
    true,
  ],
  [
    'across the date line',
    [
      [172, -23],
      [-170, -11],
    ],
    true,
  ],
  [
    'the wrong way round',
    [
      [76, 41],
      [43, 22],
    ],
    false,
  ],
  [
    'east before west',
    [
      [76, 22],
      [43, 41],
    ],
    false,
  ],
  [
    'south after north',
    [
      [43, 41],
      [76, 22],
    ],
    false,
  ],
  [
    'at one point',
    [
      [10, 10],
      [10, 10],
    ],
    false,
  ],
])('corners that stand %s', (_, extent, isRight) => {
  expect(isExtent(extent)).toBe(isRight);
});

test('an extent across the date line counts on', () => {
  expect(
    unrolled([
      [172, -23],
      [-170, -11],
    ]),
  ).toEqual([
    [172, -23],
    [190, -11],
  ]);
});
