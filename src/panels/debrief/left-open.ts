import { countedTurn } from '../../scenario/index';
import type { BrokenOff } from '../../session/index';
import { type Lexicon, nameOf } from '../../words/index';
import type { Translate } from '../strings/index';
import { orderLabels } from './orders';

/**
 * What had been committed for the turn that was open when a class was stopped: a sentence, and a line for each side; nothing of a play
 * that somebody played alone, whose orders wait for it to go on.
 */
export function leftOpenWords(
  t: Translate,
  lexicon: Lexicon,
  { committed, by }: BrokenOff,
  played: number,
): { readonly sentence: string; readonly lines: readonly string[] } | undefined {
  if (by !== undefined) return undefined;
  const turn = countedTurn(lexicon.scenario, played + 1);
  const sides = Object.entries(committed);
  if (sides.length === 0) return { sentence: t('debrief.ended.committedNone', { turn }), lines: [] };
  const lines = sides.map(([side, orders]) => {
    const labels = orderLabels(lexicon, side, orders);
    const what = labels.length === 0 ? t('debrief.orders.hold') : labels.join(t('shell.list.clauses'));
    return `${nameOf(lexicon, side)}: ${what}`;
  });
  return { sentence: t('debrief.ended.committed', { turn }), lines };
}
