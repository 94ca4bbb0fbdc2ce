import { describe, expect, test } from 'vitest';
import { momentsOf, noMoments } from '../statistics/moments';
import { batchesOf, seedAt } from './luck-list';
import { jointEstimate, reachOf } from './simultaneous';

const bounds = { least: -10, most: 10 };

describe('intervals that hold together', () => {
  // Two-sided 95 percent over m: tables of Student's t, and of the normal distribution (Dunn 1961, table 1, for m > 1).
  test.each([
    [1, 1e9, 1.96],
    [1, 31, 2.042],
    [10, 1e9, 2.807],
    [10, 31, 3.03],
    [50, 61, 3.46],
    [250, 1e9, 3.719],
  ])('of %i comparisons with %i values reach %f standard errors', (comparisons, count, reach) => {
    expect(reachOf(comparisons, count)).toBeCloseTo(reach, 2);
  });

  test('are wider than any one of them, and never pass the bounds', () => {
    const moments = momentsOf([1, 2, 3, 4, 5, 6, 7, 8]);
    const [alone, together] = [1, 100].map((one) => jointEstimate(moments, one, bounds));
    expect(alone?.mean).toBe(4.5);
    expect(together?.low).toBeLessThan(alone?.low ?? 0);
    expect(together?.high).toBe(10);
    expect(jointEstimate(noMoments, 1, bounds)).toEqual({ mean: 0, low: -10, high: 10 });
  });

  test('do not take what never came in a few plays for impossible', () => {
    const equal = (count: number) => jointEstimate(momentsOf(Array(count).fill(0.1)), 100, bounds);
    expect(equal(32).low).toBeLessThan(0);
    expect(equal(2000).low).toBeGreaterThan(0);
  });

  test('hold together in 95 of 100 analyses in which nothing differs', () => {
    // 200 analyses of 20 comparisons, 64 fair coins each: at least one interval off zero in 5 percent of them at most.
    let wrong = 0;
    for (let analysis = 0; analysis < 200; analysis++) {
      const off = Array.from({ length: 20 }, (_, comparison) => {
        const coins = Array.from({ length: 64 }, (_, at) =>
          seedAt((analysis * 20 + comparison) * 64 + at) < 2 ** 31 ? -1 : 1,
        );
        const { low, high } = jointEstimate(momentsOf(coins), 20, { least: -1, most: 1 });
        return low > 0 || high < 0;
      });
      if (off.includes(true)) wrong += 1;
    }
    expect(wrong).toBeLessThanOrEqual(10);
  });
});

describe('the list of luck', () => {
  test('is the same everywhere, and names no seed twice in ten thousand', () => {
    expect([0, 1, 2].map(seedAt)).toEqual([2859824695, 3537798610, 3188735454]);
    expect(new Set(Array.from({ length: 10_000 }, (_, place) => seedAt(place))).size).toBeGreaterThan(9990);
  });

  test.each([
    [2, [2]],
    [8, [8]],
    [100, [8, 16, 32, 64, 100]],
    [600, [8, 16, 32, 64, 128, 256, 384, 512, 600]],
  ])('is played in batches up to %i', (plays, ends) => {
    const batches = batchesOf(plays);
    expect(batches.map(({ to }) => to)).toEqual(ends);
    expect(batches.map(({ from }) => from)).toEqual([0, ...ends.slice(0, -1)]);
  });
});
