import { describe, expect, it } from 'vitest';
import { Problem } from '../problem';
import { openBudget, openBudgets } from './budget';
import { openClock } from './clock';
import { openGuesses } from './guesses';

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
    expect([budget.has(), budget.has(2)]).toEqual([true, false]);
    expect(taken()).toEqual([true, false, false, false, false]);
    time = 1_000_000;
    expect(budget.isFull()).toBe(true);
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

describe('guesses', () => {
  const refusal = (seconds: number) => new Problem('too-many', 'Wait.', seconds);

  it('may not be more than a few that are wrong, however many come at once', async () => {
    let time = 0;
    const guess = openGuesses({ burst: 3, perSecond: 0.5 }, () => time, refusal);
    const many = async (count: number, isWrong: boolean) => {
      const guesses = Array.from({ length: count }, () =>
        guess(
          async () => isWrong,
          (wrong) => wrong,
        ),
      );
      return (await Promise.allSettled(guesses)).map((one) =>
        one.status === 'fulfilled' ? 'heard' : one.reason.retryAfter,
      );
    };
    // Those that are right are only asked to come one after the other.
    expect(await many(4, false)).toEqual(['heard', 'heard', 'heard', 1]);
    expect(await many(4, true)).toEqual(['heard', 'heard', 'heard', 1]);
    expect(await many(2, false)).toEqual([2, 2]);
    time = 2_000;
    expect(await many(2, true)).toEqual(['heard', 1]);
  });

  it('that broke off count for nothing', async () => {
    const guess = openGuesses({ burst: 1, perSecond: 1 }, () => 0, refusal);
    const broken = () => Promise.reject(new Error('no answer'));
    for (let time = 0; time < 2; time++) await expect(guess(broken, () => true)).rejects.toThrow('no answer');
    expect(
      await guess(
        async () => 'heard',
        () => true,
      ),
    ).toBe('heard');
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
