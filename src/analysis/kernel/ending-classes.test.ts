import { describe, expect, test } from 'vitest';
import { scenarioWith } from '../../../test/fixtures/changed-border';
import { kernelsOf, playBeside } from '../../../test/fixtures/kernel-beside-engine';
import type { Scenario } from '../../scenario/index';
import { newRateCounts, rateCounterOf, unmeasurable } from '../calibrate/count-rates';
import { tracerOf } from '../sample/trace';
import { type Kernel, kernelOf } from './kernel';
import { deciderOf } from './policies';

/** A river border of which every end is called without violence, unless the bridge was destroyed or South has struck. */
const scenario = scenarioWith(({ endings }) => {
  for (const ending of endings) {
    ending.violence = [
      { when: 'taken.south["strike"] > 0', is: 'serious-clashes' },
      { when: 'bridge == "destroyed"', is: 'minor-clashes' },
      { is: 'none' },
    ];
    ending.outcome.south = [
      { when: 'bridge == "destroyed"', icb: 'defeat', text: 'The bridge is gone.' },
      { icb: 'stalemate' },
    ];
  }
});

function tracing({ scenario }: Kernel, policy: 'random') {
  const kernel = kernelOf(scenario);
  return tracerOf(
    kernel,
    scenario.actors.map((_, at) => deciderOf(kernel, at, policy)),
  );
}

describe('the classes of an end that follow the play', () => {
  test('are the same on the kernel as in the engine', () => {
    const kernels = kernelsOf(scenario);
    for (let seed = 1; seed <= 60; seed++)
      expect(playBeside(kernels, seed, ['random', 'weights'])).toBeGreaterThan(0);
  });

  test('are told apart in a sample, and counted by the base rates', () => {
    const { play } = tracing(kernelOf(scenario), 'random');
    const counts = newRateCounts();
    const count = rateCounterOf(scenario);
    const met = new Set<number>();
    for (let seed = 1; seed <= 60; seed++) {
      const trace = play(seed);
      met.add(trace.violence);
      count(counts, trace);
    }
    expect([...met].sort()).toEqual([0, 1, 2]);
    expect(counts.violence.of).toBe(60);
    expect(counts.violence.count).toBeGreaterThan(0);
    expect(counts.violence.count).toBeLessThan(60);
  });

  test('make a rate measurable that no ending has otherwise', () => {
    const calm = (violence: Scenario['endings'][number]['violence']): Scenario => ({
      ...scenario,
      endings: scenario.endings.map(({ violences, ...ending }) => ({ ...ending, violence })),
    });
    expect(unmeasurable(scenario, 'violence')).toBeUndefined();
    expect(unmeasurable(calm('none'), 'violence')).toBe('no-such-ending');
  });
});
