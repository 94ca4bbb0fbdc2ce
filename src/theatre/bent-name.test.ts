import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bendName } from './bent-name';
import { within } from './boxes';
import type { Box, Point } from './camera';

const bounds: Box = [0, 0, 600, 400];
const size = (text: string, letter = 8) => {
  return { widths: [...text].map((_, index) => (index + 1) * letter), height: 14 };
};

test.each<readonly [string, readonly [Point, Point, Point], number]>([
  [
    'along a level line',
    [
      [100, 200],
      [200, 200],
      [300, 200],
    ],
    0,
  ],
  [
    'downhill',
    [
      [100, 100],
      [200, 200],
      [300, 300],
    ],
    45,
  ],
  [
    'uphill, whichever way the line was given',
    [
      [300, 100],
      [200, 200],
      [100, 300],
    ],
    -45,
  ],
])('a name runs %s', (_, line, degrees) => {
  const name = bendName('Gulf', size('Gulf'), line, bounds);
  for (const { lean } of name?.letters ?? []) expect((lean * 180) / Math.PI).toBeCloseTo(degrees, 6);
  const middles = name?.letters.map(({ at }) => at[0]) ?? [];
  expect(middles).toEqual([...middles].sort((a, b) => a - b));
  expect(((middles[0] ?? 0) + (middles.at(-1) ?? 0)) / 2).toBeCloseTo(200, 6);
});

test('its letters lean as the line bends', () => {
  const arch = [
    [100, 200],
    [250, 120],
    [400, 200],
  ] as const;
  const leans =
    bendName('Arabian Sea', size('Arabian Sea'), arch, bounds)?.letters.map(({ lean }) => lean) ?? [];
  expect(leans).toEqual([...leans].sort((a, b) => a - b));
  expect(leans[0]).toBeLessThan(0);
  expect(leans.at(-1)).toBeGreaterThan(0);
});

test('it is left out where its line is too short, and slides along where the middle of the line is out of view', () => {
  const short = [
    [100, 200],
    [120, 200],
    [140, 200],
  ] as const;
  expect(bendName('Persian Gulf', size('Persian Gulf'), short, bounds)).toBeUndefined();
  const upwards = [
    [100, -300],
    [105, -40],
    [110, 220],
  ] as const;
  const name = bendName('Caspian', size('Caspian'), upwards, bounds);
  expect(name && within(name.box, bounds)).toBe(true);
});

test('a name that is set lies in view, is never upside down, and no letter lies over the next but one', () => {
  const points = fc.tuple(fc.integer({ min: -200, max: 800 }), fc.integer({ min: -200, max: 600 }));
  const names = fc.string({ minLength: 1, maxLength: 18, unit: 'grapheme-ascii' });
  fc.assert(
    fc.property(points, points, names, (first, last, text) => {
      const middle: Point = [(first[0] + last[0]) / 2 + 10, (first[1] + last[1]) / 2 - 14];
      const name = bendName(text, size(text), [first, middle, last], bounds);
      if (name === undefined) return;
      expect(within(name.box, bounds)).toBe(true);
      expect(name.letters.map(({ text: letter }) => letter).join('')).toBe(text);
      const [begin, end] = [name.letters[0], name.letters.at(-1)];
      if (begin && end && Math.abs(last[0] - first[0]) > 60)
        expect(end.at[0]).toBeGreaterThanOrEqual(begin.at[0] - 1);
      name.letters.forEach(({ at }, index) => {
        const other = name.letters[index + 2]?.at;
        if (other) expect(Math.hypot(other[0] - at[0], other[1] - at[1])).toBeGreaterThan(8);
      });
    }),
  );
});
