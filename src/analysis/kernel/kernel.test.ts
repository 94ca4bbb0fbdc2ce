import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyScenario } from '../../../test/every-scenario';
import { accident } from '../../../test/fixtures/accident';
import { kernelsOf, playBeside } from '../../../test/fixtures/kernel-beside-engine';
import { mistaken } from '../../../test/fixtures/mistaken';
import { small } from '../../../test/fixtures/small';
import { unknownResult } from '../../../test/fixtures/unknown-result';
import { rounds } from '../../../test/rounds';
import { sample } from '../sample/sample';
import type { PlainPolicy } from './policies';

/** Turns played on the kernel beside the engine, over all scenarios. */
const turns = rounds(4000, 100_000);

const scenarios = [...everyScenario(), mistaken, accident, unknownResult];
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

test('the kernel draws by odds of which more are met than there is room for at first', () => {
  const crisis = small({
    turns: 31,
    indicators: { crowd: { max: 1000, start: 0 } },
    options: {
      'south.act.shove': { effects: [{ add: { crowd: 17 } }] },
      'north.act.push': {
        effects: [{ add: { crowd: 7 } }],
        outcomes: [
          { id: 'well', label: 'Well', odds: 'crowd + 1', text: 'Well.', effects: [{ add: { crowd: 5 } }] },
          { id: 'so', label: 'So', odds: '1000 - crowd', text: 'So so.' },
          {
            id: 'badly',
            label: 'Badly',
            odds: 'crowd / 2 + 3',
            text: 'Badly.',
            effects: [{ add: { crowd: 1 } }],
          },
        ],
      },
    },
  });
  const { plays, failures } = sample(crisis, { policy: 'random', runs: 200, seed: 1 });
  expect([plays, failures]).toEqual([200, 0]);
});
