import { describe, expect, test } from 'vitest';
import { reportOf, type Sampling, sample } from '../src/analysis/index';
import { shippedScenarios } from './shipped';

/*
 * Play by the scenario's own weights must be believable. Seeds are fixed, so the shares below are exact; the bounds are those
 * that the scenario was built to (docs/scenarios/iran-pakistan-2024.md gives the shares over 20,000 plays).
 */

const plays = 1200;
const scenario = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')?.scenario;
if (scenario === undefined) throw new Error('the first crisis is not among the scenarios');

// By the fast kernel, which plays as the engine does (src/analysis/kernel/kernel.test.ts).
const sampling: Sampling = { policy: 'weights', runs: plays, seed: 1 };
const report = reportOf(scenario, sampling, sample(scenario, sampling));

describe('Fifteen Days in January, played by its own weights', () => {
  test('mostly ends as it really did, and not always', () => {
    expect(report.plays).toBe(plays);
    const [first] = report.families.toSorted((one, other) => other.share - one.share);
    expect(first?.id).toBe('de-escalation');
    expect(first?.share).toBeLessThan(0.75);
  });

  test('comes to open war seldom, and sometimes', () => {
    const war = report.endings.find(({ id }) => id === 'open-war');
    expect(war?.share).toBeGreaterThan(0);
    expect(war?.share).toBeLessThan(0.08);
  });

  test('has no ending that nearly always comes, and none that never does', () => {
    expect(report.endings.map(({ id }) => id)).toEqual(scenario.endings.map(({ id }) => id));
    for (const { id, share } of report.endings) {
      expect([id, share > 0]).toEqual([id, true]);
      expect(share).toBeLessThan(0.75);
    }
  });

  test('uses every option and every event', () => {
    expect([report.neverOpen, report.neverOrdered]).toEqual([[], []]);
    expect(report.injects.map(({ id }) => id)).toEqual(scenario.injects.map(({ id }) => id));
    expect(report.injects.filter(({ count }) => count === 0).map(({ id }) => id)).toEqual([]);
  });
});
