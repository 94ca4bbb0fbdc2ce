import { expect, test } from 'vitest';
import { bundle } from '../../bench/bundle';

test('the scripts of the built app keep within their budgets', async () => {
  const held = (await bundle.run()).filter(({ budget }) => budget !== undefined);
  expect(held.length).toBe(3);
  for (const { what, value, budget = 0 } of held) {
    expect(value, what).toBeGreaterThan(0);
    expect(value, what).toBeLessThanOrEqual(budget);
  }
});
