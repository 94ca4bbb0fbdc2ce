import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, pathHitsBox, symbolBox } from './boxes';
import type { Box, Point } from './camera';
import type { LabelWish } from './label-spots';
import { placeLabels } from './labels';

const bounds: Box = [0, 0, 400, 300];

function wish(id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish {
  return { id, priority: 1, at: [x, y], width: 60, height: 14, stands: { beside: 4 }, ...more };
}

function on(obstacles: readonly Box[], lines: readonly (readonly Point[])[] = []) {
  return { bounds, obstacles, lines };
}

describe('a single label', () => {
  test.each([
    ['right of its symbol where there is room', 100, 'right'],
    ['left of it at the right edge', 390, 'left'],
  ])('stands %s', (_, x, side) => {
    const [placed] = placeLabels([wish('a', x, 100)], on([symbolBox([x, 100], 4)]));
    expect(placed && (placed.box[0] > x ? 'right' : 'left')).toBe(side);
  });

  test('over an area stands on its middle', () => {
    const [placed] = placeLabels([wish('a', 200, 150, { stands: { over: 10 } })], on([]));
    expect(placed?.box).toEqual([170, 143, 230, 157]);
  });

  test('is left out where it cannot lie wholly on the canvas', () => {
    expect(placeLabels([wish('a', 200, 150, { width: 500 })], on([]))).toEqual([]);
  });
});

describe('a label that leads', () => {
  const dot: Point = [200, 150];
  const walls: readonly Box[] = [
    symbolBox(dot, 4),
    [120, 125, 280, 145],
    [120, 155, 280, 175],
    [120, 145, 190, 155],
    [210, 145, 280, 155],
  ];

  test('stands farther off, with a line to its symbol, where others are left out', () => {
    expect(placeLabels([wish('a', ...dot)], on(walls))).toEqual([]);
    const [led] = placeLabels([wish('a', ...dot, { leads: true })], on(walls));
    expect(led?.leader?.map(([x, y]) => [Math.round(x), Math.round(y)])).toHaveLength(2);
    for (const wall of walls) expect(led && overlaps(led.box, wall)).toBe(false);
  });

  test('makes way for its neighbours: four dots close together are all named', () => {
    const dots: readonly Point[] = [
      [200, 150],
      [206, 150],
      [200, 156],
      [206, 156],
    ];
    const named = dots.map(([x, y], index) => wish(`dot-${index}`, x, y, { leads: true }));
    const placed = placeLabels(named, on(dots.map((at) => symbolBox(at, 3))));
    expect(placed).toHaveLength(4);
  });

  test('is crossed by no line', () => {
    const line: readonly Point[] = [
      [0, 150],
      [400, 150],
    ];
    const [placed] = placeLabels([wish('a', 200, 150, { leads: true })], on([symbolBox(dot, 4)], [line]));
    expect(placed && pathHitsBox(line, placed.box)).toBe(false);
  });
});

test('the more important label keeps its first choice, the other moves', () => {
  const wishes = [wish('a', 100, 100), wish('b', 104, 100, { priority: 2 })];
  const placed = placeLabels(wishes, on([]));
  expect(placed.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(placed[0]?.box[0]).toBeGreaterThan(104);
});

const wishes = fc
  .array(
    fc.record({
      x: fc.integer({ min: -20, max: 420 }),
      y: fc.integer({ min: -20, max: 320 }),
      width: fc.integer({ min: 4, max: 140 }),
      height: fc.integer({ min: 6, max: 24 }),
      priority: fc.integer({ min: 0, max: 3 }),
      over: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list.map(({ x, y, width, height, priority, over }, index) =>
      wish(`label-${index}`, x, y, { width, height, priority, stands: over ? { over: 9 } : { beside: 5 } }),
    ),
  );

describe('any set of labels', () => {
  test('never overlaps itself or the symbols, and stays on the canvas', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const symbols = list.map(({ at }) => symbolBox(at, 5));
        const boxes = placeLabels(list, on(symbols), 2).map(({ box }) => box);
        boxes.forEach((box, index) => {
          expect(box[0] >= 0 && box[1] >= 0 && box[2] <= 400 && box[3] <= 300).toBe(true);
          for (const other of [...boxes.slice(index + 1), ...symbols])
            expect(overlaps(box, other)).toBe(false);
        });
      }),
    );
  });

  test('is placed alike in whatever order it is given', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        expect(placeLabels([...list].reverse(), on([]))).toEqual(placeLabels(list, on([])));
      }),
    );
  });
});
