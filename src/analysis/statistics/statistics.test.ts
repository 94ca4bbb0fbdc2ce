import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw, scale } from '../../base/index';
import { bootstrap, meanOf, quantileOf } from './bootstrap';
import { casesOf, placeOf, spreadOf, valueAt } from './histogram';
import { addValue, estimateOf, joinMoments, momentsOf, noMoments, varianceOf } from './moments';
import { pairedDifference, signOf } from './paired';
import { likelihoodOf, shareOf } from './share';
import { shareDifference } from './share-difference';

const bounds = { least: 0, most: 10 };

describe('shares', () => {
  // Counts and intervals as published with the ICB and MID shares; 10 of 20 and 0 of 10 by hand from the formula.
  test.each([
    { count: 227, of: 375, share: 0.605, low: 0.555, high: 0.653 },
    { count: 66, of: 150, share: 0.44, low: 0.363, high: 0.52 },
    { count: 37, of: 327, share: 0.113, low: 0.083, high: 0.152 },
    { count: 31, of: 397, share: 0.078, low: 0.056, high: 0.109 },
    { count: 1199, of: 2436, share: 0.492, low: 0.472, high: 0.512 },
    { count: 10, of: 20, share: 0.5, low: 0.299, high: 0.701 },
    // z²/(n + z²) = 3.8415/13.8415
    { count: 0, of: 10, share: 0, low: 0, high: 0.278 },
    { count: 10, of: 10, share: 1, low: 0.722, high: 1 },
  ])('$count of $of', ({ count, of, share, low, high }) => {
    const found = shareOf(count, of);
    expect(found).toMatchObject({ count, of });
    for (const [mine, theirs] of [
      [found.share, share],
      [found.low, low],
      [found.high, high],
    ] as const) {
      expect(Math.abs(mine - theirs)).toBeLessThan(0.0006);
    }
  });

  test('of nothing may be anything', () => {
    expect(shareOf(0, 0)).toEqual({ count: 0, of: 0, share: 0, low: 0, high: 1 });
    expect(likelihoodOf('peace', 0, 0)).toEqual({ id: 'peace', share: 0, low: 0, high: 1 });
  });

  test('hold the true share 19 times in 20', () => {
    const holding = (share: number) => {
      let held = 0;
      for (let seed = 1; seed <= 1000; seed++) {
        let count = 0;
        for (let at = 1; at <= 200; at++) if (scale(draw(seed, at, 77), 1000) < share * 1000) count++;
        const { low, high } = shareOf(count, 200);
        if (low <= share && share <= high) held++;
      }
      return held / 1000;
    };
    for (const share of [0.02, 0.3, 0.5]) {
      expect(holding(share)).toBeGreaterThan(0.92);
      expect(holding(share)).toBeLessThan(0.98);
    }
  });
});

describe('moments', () => {
  test('of 2, 4, 4, 4, 5, 5, 7, 9: mean 5, squares 32', () => {
    const moments = momentsOf([2, 4, 4, 4, 5, 5, 7, 9]);
    expect(moments).toMatchObject({ count: 8, mean: 5 });
    expect(moments.squares).toBeCloseTo(32, 12);
    expect(varianceOf(moments)).toBeCloseTo(32 / 7, 12);
    // 1.96 √(32/7/8) = 1.4816
    const { mean, low, high } = estimateOf(moments, bounds);
    expect([mean, low, high].map((value) => value.toFixed(3))).toEqual(['5.000', '3.518', '6.482']);
  });

  test('keep their digits where sums of squares lose them', () => {
    const far = momentsOf([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]);
    expect(varianceOf(far)).toBe(30);
  });

  test('say nothing from fewer than two values, and stay within what can be', () => {
    expect(estimateOf(noMoments, bounds)).toEqual({ mean: 5, low: 0, high: 10 });
    expect(estimateOf(addValue(noMoments, 7), bounds)).toEqual({ mean: 7, low: 0, high: 10 });
    expect(estimateOf(momentsOf([0, 10]), bounds)).toEqual({ mean: 5, low: 0, high: 10 });
    expect(estimateOf(momentsOf([3, 3, 3]), bounds)).toEqual({ mean: 3, low: 3, high: 3 });
  });

  test('of two parts together are those of the whole', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 40 });
    fc.assert(
      fc.property(values, values, (one, other) => {
        const joined = joinMoments(momentsOf(one), momentsOf(other));
        const whole = momentsOf([...one, ...other]);
        expect(joined.count).toBe(whole.count);
        expect(joined.mean).toBeCloseTo(whole.mean, 9);
        expect(joined.squares).toBeCloseTo(whole.squares, 4);
      }),
      { seed: 1 },
    );
  });
});

describe('the bootstrap', () => {
  const values = Float64Array.from({ length: 400 }, (_, at) => scale(draw(9, at + 1, 5), 11));

  test('gives for a mean nearly what the normal interval gives', () => {
    const normal = estimateOf(momentsOf(values), bounds);
    const drawn = bootstrap(values, meanOf, { seed: 1 });
    expect(drawn.mean).toBeCloseTo(normal.mean, 9);
    expect(Math.abs(drawn.low - normal.low)).toBeLessThan(0.05);
    expect(Math.abs(drawn.high - normal.high)).toBeLessThan(0.05);
  });

  test('draws the same with the same seed, and other samples with another', () => {
    const once = bootstrap(values, meanOf, { seed: 1, resamples: 200 });
    expect(bootstrap(values, meanOf, { seed: 1, resamples: 200 })).toEqual(once);
    expect(bootstrap(values, meanOf, { seed: 2, resamples: 200 })).not.toEqual(once);
  });

  test('holds for statistics that are no mean, and refuses nothing at all', () => {
    const middle = (sample: Float64Array) => quantileOf(Float64Array.from(sample).sort(), 0.5);
    const { mean, low, high } = bootstrap(values, middle, { seed: 1, resamples: 300 });
    expect(low).toBeLessThanOrEqual(mean);
    expect(high).toBeGreaterThanOrEqual(mean);
    expect(bootstrap([4], meanOf, { seed: 1 })).toEqual({ mean: 4, low: 4, high: 4 });
    expect(() => bootstrap([], meanOf, { seed: 1 })).toThrow(/no values/);
  });
});

describe('differences under the same luck', () => {
  const resampling = { seed: 1 };

  test('are worked out pair by pair', () => {
    const { mean, low, high } = pairedDifference([5, 6, 9, 2], [4, 5, 7, 2], resampling);
    // Differences 1, 1, 2, 0: of 256 samples one sums to 0 and eight to 1, so that 2.5 percent lie at 0.25 or below it.
    expect([mean, low, high]).toEqual([1, 0.25, 1.75]);
    expect(pairedDifference([5, 6], [4, 5], resampling)).toEqual({ mean: 1, low: 1, high: 1 });
    expect(() => pairedDifference([1], [], resampling)).toThrow(/1 values cannot pair with 0/);
  });

  test('are far narrower than those of two samples with luck of their own', () => {
    const luck = Array.from({ length: 200 }, (_, at) => scale(draw(3, at + 1, 1), 9));
    const other = Array.from({ length: 200 }, (_, at) => scale(draw(4, at + 1, 1), 9));
    const better = luck.map((value, at) => value + (at % 4 === 0 ? 1 : 0));
    const common = pairedDifference(better, luck, resampling);
    const apart = pairedDifference(better, other, resampling);
    expect(signOf(common)).toBe('above');
    expect((common.high - common.low) * 4).toBeLessThan(apart.high - apart.low);
  });

  test.each([
    { low: 0.1, high: 2, sign: 'above' },
    { low: -2, high: -0.1, sign: 'below' },
    { low: -1, high: 1, sign: 'across' },
    { low: 0, high: 0, sign: 'across' },
  ])('from $low to $high lies $sign', ({ low, high, sign }) => {
    expect(signOf({ mean: (low + high) / 2, low, high })).toBe(sign);
  });
});

describe('histograms', () => {
  const histogram = { least: -1, counts: [1, 0, 3, 4, 2] };

  test('find the values at each part of their cases', () => {
    // Sorted: -1, 1, 1, 1, 2, 2, 2, 2, 3, 3.
    expect(casesOf(histogram)).toBe(10);
    expect([0, 0.05, 0.1, 0.11, 0.4, 0.5, 0.8, 0.81, 1].map((part) => valueAt(histogram, part))).toEqual([
      -1, -1, -1, 1, 1, 2, 2, 3, 3,
    ]);
    expect(spreadOf(histogram)).toEqual({
      least: -1,
      lowerTail: -1,
      lowerQuarter: 1,
      middle: 2,
      upperQuarter: 2,
      upperTail: 3,
      most: 3,
      mean: 1.6,
    });
  });

  test('say which part lies below a value and at it', () => {
    expect(placeOf(histogram, 2)).toEqual({ below: 0.4, at: 0.4 });
    expect(placeOf(histogram, -1)).toEqual({ below: 0, at: 0.1 });
    expect(placeOf(histogram, 0)).toEqual({ below: 0.1, at: 0 });
    expect(placeOf(histogram, 9)).toEqual({ below: 1, at: 0 });
  });

  test('of nothing are zero', () => {
    expect(spreadOf({ least: 0, counts: [] })).toMatchObject({ least: 0, middle: 0, most: 0, mean: 0 });
    expect(placeOf({ least: 0, counts: [0, 0] }, 0)).toEqual({ below: 0, at: 0 });
  });
});

describe('the difference of two shares', () => {
  // Newcombe 1998, table II, method 10: 56/70 and 48/80; 9/10 and 3/10; 6/7 and 2/7; 0/10 and 0/10.
  test.each([
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.6, 0.1705, 0.809],
    [6, 7, 2, 7, 0.5714, 0.0582, 0.8062],
    [0, 10, 0, 10, 0, -0.2775, 0.2775],
    [10, 10, 0, 10, 1, 0.6075, 1],
  ])('%i of %i less %i of %i', (one, of, other, ofOther, mean, low, high) => {
    const difference = shareDifference(shareOf(one, of), shareOf(other, ofOther));
    expect(difference.mean).toBeCloseTo(mean, 4);
    expect(difference.low).toBeCloseTo(low, 4);
    expect(difference.high).toBeCloseTo(high, 4);
  });
});
