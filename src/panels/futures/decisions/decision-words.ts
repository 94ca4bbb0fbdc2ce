import type { Alternative, AnalysedTurn, Decision, GameAnalysis } from '../../../analysis/index';
import * as words from '../../../words/index';
import { sayDecision } from '../../words/say';
import { type FuturesView, orderName } from '../view';

function tellerOf(view: FuturesView): words.DecisionTeller {
  const { t, figures, seat, isYours } = view;
  return { say: sayDecision(t), figures, isYours, orderName: (option) => orderName(view, seat, option) };
}

/** What was chosen, whether anything scored surely higher, and whether that could be known. */
export function decisionSentences(view: FuturesView, decision: Decision): readonly words.DecisionSentence[] {
  return words.decisionSentences(tellerOf(view), decision);
}

/** What the figures of the last turn of a play that is over leave out; nothing for any other turn, and where nothing was to decide. */
export function horizonWords(
  { t, scenario }: FuturesView,
  { turns }: Pick<GameAnalysis, 'turns'>,
  analysed: Pick<AnalysedTurn, 'turn' | 'decisions'>,
): readonly string[] {
  const key = words.horizonOf(scenario, analysed, turns.at(-1)?.turn);
  return key === undefined ? [] : [t(`futures.turns.${key}`)];
}

/** "your choice", "history's choice". */
export function marksOf(view: FuturesView, alternative: Alternative): readonly string[] {
  return words.marksOf(tellerOf(view), alternative);
}

/** Whether an order scored surely higher or lower than what was chosen. */
export function standingWords({ t }: FuturesView, { standing }: Pick<Alternative, 'standing'>): string {
  return t(`futures.decision.${standing}`);
}
