import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addState, findState, openStore, packingOf, readState } from './store';

/** Ranges of mixed widths, some of one value only, with vectors within them. */
const vectors = fc
  .array(
    fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(0, 1, 2, 7, 10, 255, 4095, 2_000_000)),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .chain((pairs) => {
    const ranges = pairs.map(([min, size]) => ({ min, max: min + size }));
    const vector = fc.tuple(...ranges.map(({ min, max }) => fc.integer({ min, max })));
    return fc.record({
      ranges: fc.constant(ranges),
      list: fc.array(vector, { minLength: 1, maxLength: 300 }),
    });
  });

test('keeps each vector once, finds it again and reads it back as it was', () => {
  fc.assert(
    fc.property(vectors, ({ ranges, list }) => {
      const store = openStore(packingOf(ranges));
      const known = new Map<string, number>();
      const vector = (values: readonly number[]) => Int32Array.from([...values, 99]);
      for (const values of [...list, ...list]) {
        const place = known.get(values.join()) ?? known.size;
        known.set(values.join(), place);
        expect(addState(store, vector(values))).toBe(place);
      }
      expect(store.size).toBe(known.size);
      const into = new Int32Array(ranges.length + 1);
      for (const [text, place] of known) {
        expect(findState(store, vector(text.split(',').map(Number)))).toBe(place);
        readState(store, place, into);
        // What lies behind the lasting part, such as orders, is not kept.
        expect([...into].join()).toBe(`${text},0`);
      }
    }),
    { numRuns: 200, seed: 11 },
  );
});

test('finds nothing that was not put in', () => {
  const ranges = [{ min: 0, max: 7 }];
  const store = openStore(packingOf(ranges));
  addState(store, Int32Array.of(3));
  expect(findState(store, Int32Array.of(4))).toBe(-1);
  expect(store.size).toBe(1);
});

test('shares words without straddling: 12 numbers of 5 bits take two, not one and a part of another', () => {
  const ranges = Array.from({ length: 12 }, () => ({ min: 0, max: 31 }));
  const { bits, words, starts } = packingOf(ranges);
  expect({ bits, words, starts: [...starts] }).toEqual({ bits: 60, words: 2, starts: [0, 24, 48] });
});
