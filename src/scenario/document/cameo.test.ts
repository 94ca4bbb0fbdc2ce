import { describe, expect, test } from 'vitest';
import { cameoOf } from './cameo';
import { cameoRows } from './cameo-rows';

const cameoCodes = cameoRows.map(([code]) => code);

test('the table has every code once, each under a root that it has', () => {
  expect(cameoCodes).toHaveLength(318);
  expect(new Set(cameoCodes).size).toBe(318);
  for (const code of cameoCodes) {
    const entry = cameoOf(code);
    expect(entry?.root).toBe(code.slice(0, 2));
    expect(cameoOf(entry?.root ?? '')).toBeDefined();
    expect(cameoOf(entry?.base ?? '')).toBeDefined();
    expect(Math.abs(entry?.goldstein ?? 99)).toBeLessThanOrEqual(10);
    expect(entry?.label).not.toBe('');
  }
});

describe('lookups', () => {
  // Weights of the Goldstein lookup published with GDELT; the last three have none there and take their parent's.
  test.each([
    ['045', 'Mediate', 'verbal-cooperation', 5, false],
    ['057', 'Sign formal agreement', 'verbal-cooperation', 8, false],
    ['090', 'Investigate, not specified below', 'material-cooperation', -2, false],
    ['105', 'Demand that target yields, not specified below', 'verbal-conflict', -5, false],
    ['161', 'Reduce or break diplomatic relations', 'material-conflict', -4, false],
    ['1952', 'Employ remotely piloted aerial munitions', 'material-conflict', -10, true],
    ['1213', 'Reject judicial cooperation', 'verbal-conflict', -4, true],
    ['176', 'Attack cybernetically', 'material-conflict', -7, true],
  ])('%s', (code, label, quad, goldstein, inherited) => {
    expect(cameoOf(code)).toMatchObject({ label, quad, goldstein, inherited });
  });

  test.each(['45', '999', '21', '', '1953', 'constructor'])('there is no code "%s"', (code) => {
    expect(cameoOf(code)).toBeUndefined();
  });

  test('seven codes have no weight of their own', () => {
    const inherited = cameoCodes.filter((code) => cameoOf(code)?.inherited);
    expect(inherited).toEqual(['1213', '1214', '155', '176', '1834', '1951', '1952']);
  });
});
