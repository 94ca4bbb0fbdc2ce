import { lexiconOf, type Scenario } from '../../scenario/index';
import { indicatorName, nameOf } from '../../words/index';

/** What an indicator is called in a table that has those which stand for what a side believes too. */
export function indicatorLabel(scenario: Scenario, id: string): string {
  const lexicon = lexiconOf(scenario);
  const indicator = lexicon.indicator(id);
  if (indicator === undefined) return id;
  const label = indicatorName(lexicon, indicator);
  return indicator.belief === undefined
    ? label
    : `${nameOf(lexicon, indicator.belief.by)} believes: ${label}`;
}
