import type { Alternative, AnalysedTurn, Decision, GameAnalysis } from '../../../analysis/index';
import { type FuturesView, orderName } from '../view';

/** A sentence about a decision. */
export interface DecisionSentence {
  readonly text: string;
  /** The table of the decision says the same, order by order. */
  readonly isInTable: boolean;
}

/** What was chosen, whether anything scored surely higher, and whether that could be known. */
export function decisionSentences(view: FuturesView, decision: Decision): readonly DecisionSentence[] {
  const { t, figures, seat, isYours } = view;
  const option = orderName(view, seat, decision.chosen);
  const chosen = t(isYours ? 'futures.decision.choseYou' : 'futures.decision.chose', { option });
  const plain = (text: string) => ({ text, isInTable: false });
  const listed = (text: string) => ({ text, isInTable: true });
  if (decision.alternatives.length < 2) return [plain(chosen), plain(t('futures.decision.alone'))];
  const gain = t('futures.decision.gain', { gain: figures.difference(decision.gain) });
  const options = decision.alternatives
    .filter(({ standing }) => standing === 'better')
    .map((one) => `${orderName(view, seat, one.option)}, ${figures.difference(one.difference)}`)
    .join('; ');
  if (decision.quality === 'sound') {
    if (options !== '')
      return [plain(chosen), listed(t('futures.decision.slight', { options })), plain(gain)];
    const words = t(allEven(decision) ? 'futures.decision.allEven' : 'futures.decision.sound');
    return [plain(chosen), plain(words), plain(gain)];
  }
  return [
    plain(chosen),
    listed(t('futures.decision.costly', { options })),
    plain(t(decision.knowable ? 'futures.decision.knowable' : 'futures.decision.hindsight')),
    plain(gain),
  ];
}

/** What the figures of the last turn of a play that is over leave out; nothing for any other turn, and where nothing was to decide. */
export function horizonWords(
  { t, scenario }: FuturesView,
  { turns }: Pick<GameAnalysis, 'turns'>,
  { turn, decisions }: Pick<AnalysedTurn, 'turn' | 'decisions'>,
): readonly string[] {
  if (decisions.length === 0) return [];
  if (turn === scenario.turns.length) return [t('futures.turns.lastOfCrisis')];
  return turn === turns.at(-1)?.turn ? [t('futures.turns.lastOfPlay')] : [];
}

/** Whether no open order can be told apart from what was chosen. */
export function allEven({ alternatives }: Decision): boolean {
  return alternatives.every(({ chosen, standing }) => chosen || standing === 'even');
}

/** "your choice", "history's choice". */
export function marksOf({ t, isYours }: FuturesView, { chosen, historical }: Alternative): readonly string[] {
  return [
    ...(chosen ? [t(isYours ? 'futures.decision.chosenYours' : 'futures.decision.chosen')] : []),
    ...(historical ? [t('futures.decision.historical')] : []),
  ];
}

/** Whether an order scored surely higher or lower than what was chosen. */
export function standingWords({ t }: FuturesView, { standing }: Pick<Alternative, 'standing'>): string {
  return t(`futures.decision.${standing}`);
}
