import { expect, test } from 'vitest';
import { borderDocument, compileDocument } from '../../../test/fixtures/border';
import { begin, type Seats } from '../../engine/index';
import { kernelOf } from '../kernel/kernel';
import { statedPolicies } from './stated';

const byWeights = borderDocument();
const without = borderDocument();
Object.assign(without.actors.south, { policy: { kind: 'logit' } });
const aimless = borderDocument();
aimless.actors.south.objectives = [];

test.each<[string, ReturnType<typeof borderDocument>, Seats, Seats]>([
  [
    'whom a person played goes by the scenario, the others as they did',
    byWeights,
    { north: 'human', south: 'historical' },
    { north: 'weights', south: 'historical' },
  ],
  [
    'the seat that is looked from goes by the scenario whoever held it',
    byWeights,
    { north: 'random', south: 'human' },
    { north: 'weights', south: 'weights' },
  ],
  [
    'who thinks goes by its weights',
    byWeights,
    { north: 'human', south: 'hawkish' },
    { north: 'weights', south: 'weights' },
  ],
  [
    'who thinks and has no weights goes by even chances',
    without,
    { north: 'human', south: 'human' },
    { north: 'weights', south: 'random' },
  ],
  [
    'who has nothing to think of goes by its weights',
    aimless,
    { north: 'human', south: 'cautious' },
    { north: 'weights', south: 'weights' },
  ],
])('%s', (_, document, seats, stated) => {
  const scenario = compileDocument(document);
  const { record } = begin(scenario, { seed: 1, seats });
  expect(statedPolicies(kernelOf(scenario), record, 'north')).toEqual(stated);
});
