import type { Draft, Problem, Scenario } from '../scenario/index';

export function check(_draft: Draft, _scenario: Scenario): readonly Problem[] {
  return [];
}
