import { expect, test } from 'vitest';
import { mistaken } from '../../test/fixtures/mistaken';
import { beliefChanges, heard, type Told } from './beliefs';
import type { Cause } from './journal';
import { startWorld } from './world';

const cause: Cause = { by: 'rule', id: 'r' };
const culprit = { is: 'fact', id: 'believed.north.culprit' } as const;
const arms = { is: 'indicator', id: 'believed.north.south.arms' } as const;

function told(belief: Told['belief'], value: Told['value'], kind?: Told['kind']): Told {
  const what = belief.id.replace('believed.north.', '');
  return { to: 'north', what, belief, value, report: 0, cause, ...(kind && { kind }) };
}

test('only what a side did not believe before is a change', () => {
  const world = startWorld(mistaken);
  const believed = [
    { belief: culprit, value: 'nobody', cause },
    { belief: arms, value: 7, cause },
  ];
  expect(beliefChanges(world, believed)).toEqual([
    { kind: 'indicator', id: arms.id, from: 6, to: 7, parts: [{ cause, amount: 1 }] },
  ]);
  expect(beliefChanges(world, [{ belief: culprit, value: 'band', cause }])).toEqual([
    { kind: 'fact', id: culprit.id, from: 'nobody', to: 'band', cause },
  ]);
});

test('of several reports, that of the kind that prevails is heard last, and then the greater', () => {
  const values = (reports: readonly Told[]) => heard(mistaken, reports).map(({ value }) => value);
  expect(values([told(culprit, 'south', 'diplomacy'), told(culprit, 'band', 'intelligence')])).toEqual([
    'south',
    'band',
  ]);
  expect(values([told(culprit, 'south'), told(culprit, 'nobody')])).toEqual(['nobody', 'south']);
  expect(values([told(arms, 9), told(arms, 2)])).toEqual([2, 9]);
});

test('a report says nothing beyond the range of what it speaks of', () => {
  expect(heard(mistaken, [told(arms, 40)])).toMatchObject([{ value: 10 }]);
  expect(heard(mistaken, [told(arms, -4), told(arms, 40)])).toMatchObject([{ value: 0 }, { value: 10 }]);
});
