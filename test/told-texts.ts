import { byChance, encodeLink, falseTellings, historyRecord, statementsBy } from '../src/engine/index';
import type { Scenario, StatedText } from '../src/scenario/index';

/**
 * Plays a scenario's history and then the plays by chance of so many seeds (from 1, if it is not said), and tells every text that
 * is read where what it states is not so, in a line each with the turn and the play that shows it.
 */
export function toldFalsely(
  scenario: Scenario,
  stated: readonly StatedText[],
  plays: number,
  from = 1,
): readonly string[] {
  if (stated.length === 0) return [];
  const statements = statementsBy(stated);
  const found = new Map<string, string>();
  const look = (tellings: ReturnType<typeof falseTellings>): void => {
    for (const { stated: text, turn, record } of tellings) {
      const place = text.path.join('.');
      if (!found.has(place))
        found.set(place, `${place}: ${text.written} is not so in turn ${turn} of ${encodeLink(record)}`);
    }
  };
  const history = historyRecord(scenario);
  if (scenario.history.length > 0) look(falseTellings(scenario, statements, history, history.turns));
  for (let seed = from; seed <= plays; seed += 1)
    look(falseTellings(scenario, statements, byChance(scenario, seed)));
  return [...found.values()];
}
