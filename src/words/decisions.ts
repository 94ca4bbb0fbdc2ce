import type { Alternative, AnalysedTurn, Decision } from '../analysis/index';
import { allEven } from '../debrief/index';
import type { OptionId, Scenario } from '../scenario/index';
import type { Figures } from './figures';
import type { KeyOf, Say } from './fill';
import type { worthWords } from './worth';

/** What it takes to tell a decision: its words, figures and names. */
export interface DecisionTeller {
  readonly say: Say<KeyOf<typeof worthWords.decision>>;
  readonly figures: Figures;
  readonly orderName: (option: OptionId | 'hold') => string;
  /** Whether the reader decided for that side. */
  readonly isYours: boolean;
}

/** A sentence about a decision. */
export interface DecisionSentence {
  readonly text: string;
  /** The table of the decision says the same, order by order. */
  readonly isInTable: boolean;
}

/** What was chosen, whether anything scored surely higher, and whether that could be known. */
export function decisionSentences(teller: DecisionTeller, decision: Decision): readonly DecisionSentence[] {
  const { say, figures, orderName, isYours } = teller;
  const plain = (text: string) => ({ text, isInTable: false });
  const listed = (text: string) => ({ text, isInTable: true });
  const chosen = plain(say(isYours ? 'choseYou' : 'chose', { option: orderName(decision.chosen) }));
  if (decision.alternatives.length < 2) return [chosen, plain(say('alone'))];
  const gain = plain(say('gain', { gain: figures.difference(decision.gain) }));
  const options = decision.alternatives
    .filter(({ standing }) => standing === 'better')
    .map((one) => `${orderName(one.option)}, ${figures.difference(one.difference)}`)
    .join('; ');
  if (decision.quality === 'costly') {
    const known = plain(say(decision.knowable ? 'knowable' : 'hindsight'));
    return [chosen, listed(say('costly', { options })), known, gain];
  }
  if (options !== '') return [chosen, listed(say('slight', { options })), gain];
  return [chosen, plain(say(allEven(decision) ? 'allEven' : 'sound')), gain];
}

/** "your choice", "history's choice". */
export function marksOf(
  { say, isYours }: Pick<DecisionTeller, 'say' | 'isYours'>,
  { chosen, historical }: Pick<Alternative, 'chosen' | 'historical'>,
): readonly string[] {
  return [
    ...(chosen ? [say(isYours ? 'chosenYours' : 'chosen')] : []),
    ...(historical ? [say('historical')] : []),
  ];
}

/**
 * What the figures of a last turn leave out, as the key of its sentence; undefined for a turn after which the crisis surely went
 * on, and if there was nothing to decide.
 * @param last the last turn of a play that is over; undefined where it is not
 */
export function horizonOf(
  { turns }: Pick<Scenario, 'turns'>,
  { turn, decisions }: Pick<AnalysedTurn, 'turn' | 'decisions'>,
  last: number | undefined,
): 'lastOfCrisis' | 'lastOfPlay' | undefined {
  if (decisions.length === 0) return undefined;
  if (turn === turns.length) return 'lastOfCrisis';
  return turn === last ? 'lastOfPlay' : undefined;
}
