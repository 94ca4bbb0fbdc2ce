import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../../test/fixtures/border';
import { countedTurn, isPlanOver, planned, turnsBefore, turnsPlayed } from './plans';

const whole = {
  ...borderScenario(),
  plans: [{ id: 'short', name: 'Short', minutes: 5, first: 1, last: 2 }],
};
const short = planned(whole, 'short');

test('a plan is laid over a scenario once, and means nothing to its edition', () => {
  expect(planned(whole, 'short')).toBe(short);
  expect(planned(short, 'short')).toBe(short);
  expect(planned(whole, undefined)).toBe(whole);
  expect(planned(whole, 'other')).toBe(whole);
  expect(short.hash).toBe(whole.hash);
});

describe('turns are counted as they are decided', () => {
  const all = whole.turns.length;
  /** Each row: the scenario, a turn of the crisis, its number, how many there are, and whether the play breaks off after it. */
  const rows = [
    ['the whole', whole, 1, 1, all, false],
    ['the whole', whole, 3, 3, all, false],
    ['the plan', short, 1, 0, 2, false],
    ['the plan', short, 2, 1, 2, false],
    ['the plan', short, 3, 2, 2, true],
    ['a play that went on after the plan', short, 4, 3, all - 1, true],
  ] as const;
  test.each(rows)('in %s', (_, scenario, turn, number, count, isOver) => {
    expect(countedTurn(scenario, turn)).toBe(number);
    expect(turnsPlayed(scenario, turn)).toBe(count);
    expect(isPlanOver(scenario, turn)).toBe(isOver);
  });

  test('with history before', () => {
    expect([turnsBefore(whole), turnsBefore(short)]).toEqual([0, 1]);
  });
});
