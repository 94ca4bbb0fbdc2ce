import { expect, test } from 'vitest';
import { twoNeighbours } from '../../test/fixtures/two-neighbours';
import { clamped, outranks, rankOf } from './settle';

test.each([
  [5, 0, 10, 5],
  [-3, 0, 10, 0],
  [12, 0, 10, 10],
  [10, 0, 10, 10],
  [0, 0, 10, 0],
])('a sum of %i in the range from %i to %i is %i', (sum, min, max, value) => {
  expect(clamped(sum, min, max)).toBe(value);
});

test('kinds rank in the order in which they prevail, and what is not named comes last', () => {
  const scenario = {
    ...twoNeighbours,
    about: { ...twoNeighbours.about, prevails: ['force', 'signal'] as const },
  };
  expect([rankOf(scenario, 'force'), rankOf(scenario, 'signal')]).toEqual([0, 1]);
  expect([rankOf(scenario, 'covert'), rankOf(scenario, undefined)]).toEqual([2, 2]);
});

test.each([
  ['a better rank', 0, 0, 1, 5, true],
  ['a worse rank', 1, 5, 0, 0, false],
  ['an equal rank and a later value', 1, 2, 1, 1, true],
  ['an equal rank and an earlier value', 1, 1, 1, 2, false],
  ['the same', 1, 1, 1, 1, false],
])('%s', (_, rank, value, overRank, overValue, prevails) => {
  expect(outranks(rank, value, overRank, overValue)).toBe(prevails);
});
