import { describe, expect, test } from 'vitest';
import { plannedFrom, stepMinutes } from './planned';

describe('the plan until the bell', () => {
  test.each([
    // first, turns, minutes, debrief: minutes of each turn, minutes of the debrief
    [1, 8, 32, 13, [4, 4, 4, 4, 4, 4, 4, 4], 13],
    [1, 8, 28, 12, [4, 4, 4, 4, 3, 3, 3, 3], 12],
    [5, 8, 10, 13, [3, 3, 2, 2], 13],
    [6, 8, 5, 13, [3, 2, 0], 13],
    [8, 8, 1, 13, [0], 13],
    [9, 8, 10, 13, [], 23],
    [3, 8, -4, 9, [0, 0, 0, 0, 0, 0], 9],
    [3, 8, -20, -7, [0, 0, 0, 0, 0, 0], 0],
  ])(
    'turn %i of %i with %i minutes left and %i for the debrief',
    (first, turns, minutes, debrief, each, kept) => {
      const plan = plannedFrom(first, turns, minutes, debrief);
      expect(plan.turns.map((one) => one.minutes)).toEqual(each);
      expect(plan.turns.map((one) => one.turn)).toEqual(each.map((_, place) => first + place));
      expect(plan.debrief).toBe(kept);
    },
  );
});

test.each([
  [18, [3, 5, 3, 4, 3]],
  [14, [2, 4, 2, 3, 2]],
  [23, [4, 6, 4, 5, 4]],
  [2, [1, 1, 1, 1, 1]],
])('a debrief of %i minutes gives its steps %j', (debrief, minutes) => {
  expect(Object.values(stepMinutes(debrief))).toEqual(minutes);
});
