import { type ProvenDispute, proveReadings } from '../../../engine/index';
import { countedTurn, type Scenario } from '../../../scenario/index';
import { type Lexicon, nameOf, optionLabel, outcomeLabel, tellReading } from '../../../words/index';
import type { Translate } from '../../strings/index';
import { sayReading } from '../../words/say';

/** What was proven already: history is played anew for every reading. */
const known = new WeakMap<Scenario, readonly ProvenDispute[]>();

/** What sources dispute of the results of history, with what would have followed by each reading. */
export function disputesIn(scenario: Scenario): readonly ProvenDispute[] {
  const found = known.get(scenario) ?? proveReadings(scenario);
  known.set(scenario, found);
  return found;
}

/** What is disputed, in a question. */
export function disputeQuestion(t: Translate, lexicon: Lexicon, dispute: ProvenDispute): string {
  const { turn, actor, option } = dispute;
  return t('debrief.readings.asked', {
    turn: Math.max(1, countedTurn(lexicon.scenario, turn)),
    name: nameOf(lexicon, actor),
    order: optionLabel(lexicon, actor, option),
  });
}

/** Every reading of a dispute: what came of the order by it, who says so, and what would have followed. */
export function readingsTold(t: Translate, lexicon: Lexicon, dispute: ProvenDispute) {
  const { actor, option, readings } = dispute;
  return readings.map((reading) => ({
    ...reading,
    label: outcomeLabel(lexicon, actor, option, reading.outcome),
    follows: tellReading(sayReading(t), lexicon.scenario, dispute, reading),
  }));
}

/** Every statement on history that the sources dispute, in order. */
export function disputedStatements({ history }: Pick<Scenario, 'history'>) {
  return history.flatMap(({ later }) => later.filter(({ confidence }) => confidence === 'disputed'));
}

/** Whether the sources of a crisis disagree about anything. */
export function hasDisputes({ history }: Pick<Scenario, 'history'>): boolean {
  return disputedStatements({ history }).length > 0 || history.some(({ disputed }) => disputed !== undefined);
}
