import { describe, expect, it } from 'vitest';
import { openBudget, openBudgets } from './budget';
import { openClock } from './clock';

describe('a budget', () => {
  it('gives so many at once, and more as time passes, but never more than at first', () => {
    let time = 0;
    const budget = openBudget({ burst: 3, perSecond: 0.5 }, () => time);
    const taken = () => Array.from({ length: 5 }, () => budget.take());
    expect(taken()).toEqual([true, true, true, false, false]);
    expect(budget.wait()).toBe(2);
    time = 1_999;
    expect(budget.take()).toBe(false);
    time = 2_000;
    expect(taken()).toEqual([true, false, false, false, false]);
    time = 1_000_000;
    expect(budget.isFull()).toBe(true);
    expect(taken()).toEqual([true, true, true, false, false]);
    budget.giveBack();
    expect(taken()).toEqual([true, false, false, false, false]);
    for (let index = 0; index < 9; index++) budget.giveBack();
    expect(taken()).toEqual([true, true, true, false, false]);
  });

  it('is its own for each name', () => {
    const budgets = openBudgets({ burst: 1, perSecond: 1 }, () => 0);
    expect([budgets('a').take(), budgets('b').take(), budgets('a').take()]).toEqual([true, true, false]);
    // So many names that full budgets are forgotten; one that is not full stays.
    for (let index = 0; index < 3_000; index++) budgets(`name ${index}`);
    expect(budgets('a').take()).toBe(false);
  });
});

describe('the clock', () => {
  it.each([
    ['goes with the machine', 1_000, 1_000, 1_000],
    ['goes forward with a machine that slept', 3_600_000, 5, 3_600_000],
    ['goes on at the pace of time where the machine is set back', -3_600_000, 7_000, 7_000],
    ['stands where no time has passed', -5, 0, 0],
  ])('%s', (_what, wallMoves, steadyMoves, moves) => {
    let wall = 1_700_000_000_000;
    let steady = 50;
    const now = openClock(
      () => wall,
      () => steady,
    );
    const first = now();
    wall += wallMoves;
    steady += steadyMoves;
    expect(now() - first).toBe(moves);
  });
});
