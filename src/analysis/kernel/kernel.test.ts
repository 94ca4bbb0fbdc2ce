import fc from 'fast-check';
import { describe, test } from 'vitest';
import { everyScenario } from '../../../test/every-scenario';
import { kernelsOf, playBeside } from '../../../test/fixtures/kernel-beside-engine';
import { rounds } from '../../../test/rounds';
import type { PlainPolicy } from './policies';

/** Turns played on the kernel beside the engine, over all scenarios. */
const turns = rounds(4000, 100_000);

const scenarios = everyScenario();
const kinds = fc.array(fc.constantFrom<PlainPolicy>('weights', 'random', 'historical', 'hold'), {
  minLength: 8,
  maxLength: 8,
});

describe.each(scenarios.map((scenario) => [scenario.about.id, scenario] as const))(
  'the kernel of %s',
  (_, scenario) => {
    test('plays as the engine does: states, open options, choices, journal, endings', {
      timeout: 120_000,
    }, () => {
      const kernels = kernelsOf(scenario);
      let played = 0;
      while (played < turns / scenarios.length) {
        fc.assert(
          fc.property(fc.nat({ max: 0xffffffff }), kinds, (seed, policies) => {
            played += playBeside(kernels, seed, policies);
          }),
          { numRuns: 40, seed: played },
        );
      }
    });
  },
);
