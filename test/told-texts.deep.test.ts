import { expect, test } from 'vitest';
import { shippedScenarios } from './shipped';
import { toldFalsely } from './told-texts';

test.each(shippedScenarios().map(({ id, scenario, stated }) => [id, scenario, stated] as const))(
  '%s tells no text that is not so in 20,000 plays',
  (_, scenario, stated) => {
    expect(toldFalsely(scenario, stated, 20_000)).toEqual([]);
  },
  3_600_000,
);
