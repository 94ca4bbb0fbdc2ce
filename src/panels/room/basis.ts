import type { IndicatorView } from '../../engine/index';
import { countedTurn } from '../../scenario/index';
import { type Lexicon, tellBasis } from '../../words/index';
import type { Translate } from '../strings/index';
import { sayReport } from '../words/say';

/** On what rests what a side does not see as it stands: the turn in which it was shown, or the report that it believes. */
export function basisText(
  t: Translate,
  lexicon: Lexicon,
  { asOf, belief }: Pick<IndicatorView, 'asOf' | 'belief'>,
): string | undefined {
  if (belief !== undefined) return tellBasis(sayReport(t), lexicon, belief);
  const turn = asOf === undefined ? 0 : countedTurn(lexicon.scenario, asOf);
  return turn < 1 ? undefined : t('room.indicators.asOf', { turn });
}

/** ` (text)`, or nothing. */
export function inBrackets(text: string | undefined): string | null {
  return text === undefined ? null : ` (${text})`;
}
