import type { Scenario } from '../src/scenario/index';
import { borderScenario } from './fixtures/border';
import { referenceGame } from './fixtures/reference-game';
import { twoNeighbours } from './fixtures/two-neighbours';
import { shippedScenarios } from './shipped';

/** Every scenario that there is to try something on: the shipped ones and those of the tests. */
export function everyScenario(): readonly Scenario[] {
  return [
    ...shippedScenarios().map(({ scenario }) => scenario),
    borderScenario(),
    twoNeighbours,
    referenceGame(),
  ];
}
