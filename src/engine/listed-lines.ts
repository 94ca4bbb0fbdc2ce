import type { Scenario } from '../scenario/index';
import type { Entry } from '../world/index';

/** The lines of a journal without those on indicators that nobody is ever shown, for whoever reads it. */
export function listedLines(scenario: Scenario, journal: readonly Entry[]): readonly Entry[] {
  const never = new Set(scenario.indicators.flatMap(({ id, listed }) => (listed === 'never' ? [id] : [])));
  return never.size === 0
    ? journal
    : journal.filter((entry) => entry.kind !== 'indicator' || !never.has(entry.id));
}
