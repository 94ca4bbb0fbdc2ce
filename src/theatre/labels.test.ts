import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from './camera';
import { type LabelWish, overlaps, placeLabels, symbolBox } from './labels';

const bounds: Box = [0, 0, 400, 300];

function wish(id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish {
  return { id, priority: 1, at: [x, y], width: 60, height: 14, stands: { beside: 4 }, ...more };
}

describe('a single label', () => {
  test.each([
    ['right of its symbol where there is room', 100, 'right'],
    ['left of it at the right edge', 390, 'left'],
  ])('stands %s', (_, x, side) => {
    const [placed] = placeLabels([wish('a', x, 100)], bounds, [symbolBox([x, 100], 4)]);
    expect(placed && (placed.box[0] > x ? 'right' : 'left')).toBe(side);
  });

  test('over an area stands on its middle', () => {
    const [placed] = placeLabels([wish('a', 200, 150, { stands: { over: 10 } })], bounds, []);
    expect(placed?.box).toEqual([170, 143, 230, 157]);
  });

  test('is left out where it cannot lie wholly on the canvas', () => {
    expect(placeLabels([wish('a', 200, 150, { width: 500 })], bounds, [])).toEqual([]);
  });
});

test('the more important label keeps its first choice, the other moves', () => {
  const wishes = [wish('a', 100, 100), wish('b', 104, 100, { priority: 2 })];
  const placed = placeLabels(wishes, bounds, []);
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
        const boxes = placeLabels(list, bounds, symbols, 2).map(({ box }) => box);
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
        expect(placeLabels([...list].reverse(), bounds, [])).toEqual(placeLabels(list, bounds, []));
      }),
    );
  });
});
