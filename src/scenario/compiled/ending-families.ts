import type { Scenario } from './scenario';

/** The families of a scenario's endings, each once, in the order of the endings. */
export function endingFamilies({ endings }: Pick<Scenario, 'endings'>): readonly string[] {
  return [...new Set(endings.map(({ family }) => family))];
}
