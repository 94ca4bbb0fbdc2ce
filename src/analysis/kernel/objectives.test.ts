import { expect, test } from 'vitest';
import { small } from '../../../test/fixtures/small';
import { kernelOf } from './kernel';

/* What docs/scenario-format.md says of `objectives`: a score from 0, failed, to 10, met, clamped, each with its weight. */

const indicators = { heat: { min: -20, max: 20 } };
const met = { id: 'met', label: 'Met', weight: 3, score: 'heat' };
const missed = { id: 'missed', label: 'Missed', weight: 1, score: '0 - heat' };

test.each<[number, readonly number[], number]>([
  [0, [0, 0], 0],
  [4, [4, 0], 3],
  [10, [10, 0], 7.5],
  [11, [10, 0], 7.5],
  [20, [10, 0], 7.5],
  [-1, [0, 1], 0.25],
  [-4, [0, 4], 1],
  [-20, [0, 10], 2.5],
])('objectives are clamped one by one, then weighed: a heat of %i', (heat, scores, weighed) => {
  const scenario = small({ indicators, objectives: { north: [met, missed], south: [] } });
  const kernel = kernelOf(scenario);
  const state = kernel.start.slice();
  state[kernel.layout.indicators] = heat;
  expect([...kernel.objectives(state, 0)]).toEqual(scores);
  expect(kernel.score(state, 0)).toBe(weighed);
  expect([kernel.objectives(state, 1), kernel.score(state, 1)]).toEqual([[], 0]);
});
