import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { reportOf, type Sampling, sample } from '../src/analysis/index';
import { compile, parse } from '../src/scenario/index';
import { newFolder, ran } from './cli';
import { filesOf } from './shipped';

vi.setConfig({ testTimeout: 120_000 });

/*
 * The crisis that authors begin from is the first that they see, so it is held to more than a scenario of their own.
 */

const { folder, remove } = newFolder();
const place = join(folder, 'my-crisis');
beforeAll(async () => {
  expect((await ran('new', 'my-crisis', '--like', 'border-crisis', '--into', folder)).code).toBe(0);
});
afterAll(remove);

describe('the border crisis that a new one can begin as', () => {
  test('checks clean, without so much as a hint', async () => {
    const checked = JSON.parse((await ran('check', place, '--json')).out);
    expect(checked).toMatchObject({ scenario: 'my-crisis', errors: 0, warnings: 0, hints: 0 });
  });

  const { draft } = parse(filesOf(join(import.meta.dirname, '..', 'templates', 'border-crisis')));
  const scenario = draft && compile(draft).scenario;
  if (scenario === undefined) throw new Error('the border crisis does not compile');

  test('has two sides to play with a dozen orders each, and an armed group that nobody plays', () => {
    const [velmar, corrin, ...others] = scenario.actors;
    for (const side of [velmar, corrin]) {
      expect(side?.playable).toBe(true);
      expect(side?.options.length).toBeGreaterThanOrEqual(12);
      expect(side?.options.length).toBeLessThanOrEqual(14);
    }
    expect(others.map(({ id, playable }) => [id, playable])).toEqual([
      ['merrow', false],
      ['front', false],
    ]);
  });

  test('has no option without voices for and against', () => {
    for (const { options, playable } of scenario.actors) {
      if (!playable) continue;
      for (const { id, advice } of options) {
        const stances = new Set(advice.map(({ stance }) => stance));
        expect([id, stances.size > 1]).toEqual([id, true]);
      }
    }
  });

  test('comes to every ending and every order in 5,000 plays, and to no ending in half of them', () => {
    const sampling: Sampling = { policy: 'own', runs: 5000, seed: 1 };
    const report = reportOf(scenario, sampling, sample(scenario, sampling));
    expect([report.neverOpen, report.neverOrdered]).toEqual([[], []]);
    expect(report.injects.filter(({ count }) => count === 0)).toEqual([]);
    for (const { id, share } of report.endings) {
      expect([id, share > 0]).toEqual([id, true]);
      expect([id, share < 0.5]).toEqual([id, true]);
    }
  });
});
