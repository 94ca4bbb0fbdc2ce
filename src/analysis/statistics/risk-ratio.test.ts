import { describe, expect, test } from 'vitest';
import { riskRatio } from './risk-ratio';

describe('a risk ratio', () => {
  const rows: readonly (readonly [string, [number, number], [number, number], [number, number, number]])[] = [
    ['Koopman 1984, table 1', [36, 40], [16, 80], [4.5, 2.94, 7.15]],
    [
      'PropCIs riskscoreci(7, 34, 1, 34), as statsmodels tests it',
      [7, 34],
      [1, 34],
      [7, 1.220853, 42.575718],
    ],
  ];
  test.each(rows)('is that of %s', (_, [x, m], [y, n], [mean, low, high]) => {
    const digits = low > 2 ? 1 : 3;
    const found = riskRatio({ count: x, of: m }, { count: y, of: n });
    expect(found.mean).toBeCloseTo(mean, 10);
    expect(found.low).toBeCloseTo(low, digits);
    expect(found.high).toBeCloseTo(high, digits);
  });

  test('turns round with the two sets of cases', () => {
    const one = { count: 36, of: 40 };
    const other = { count: 16, of: 80 };
    const { low, high } = riskRatio(one, other);
    const turned = riskRatio(other, one);
    expect(turned.low).toBeCloseTo(1 / high, 8);
    expect(turned.high).toBeCloseTo(1 / low, 8);
  });

  test('of what never comes on one side is bounded on the other', () => {
    const none = { count: 0, of: 50 };
    const some = { count: 10, of: 50 };
    const never = riskRatio(none, some);
    expect([never.mean, never.low]).toEqual([0, 0]);
    expect(never.high).toBeGreaterThan(0.1);
    expect(never.high).toBeLessThan(0.5);
    const only = riskRatio(some, none);
    expect([only.mean, only.high]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(only.low).toBeCloseTo(1 / never.high, 6);
    expect(riskRatio(none, none)).toEqual({ mean: 1, low: 0, high: Number.POSITIVE_INFINITY });
  });

  test('of what always comes on both sides is 1, and surely so where there are many', () => {
    const { mean, low, high } = riskRatio({ count: 1000, of: 1000 }, { count: 2000, of: 2000 });
    expect(mean).toBe(1);
    expect(low).toBeGreaterThan(0.99);
    expect(low).toBeLessThan(1);
    expect(high).toBeGreaterThan(1);
    expect(high).toBeLessThan(1.01);
  });
});
