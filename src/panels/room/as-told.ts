import type { Entry, IndicatorView } from '../../engine/index';
import { type Development, developmentKey } from '../words/developments';
import type { Lexicon } from '../words/lexicon';

/**
 * The indicators as far as the telling has come, after the first `count` of the developments that the entries make. An amount that
 * went beyond the end of a scale is cut there once more, as the rules do with all amounts of a step together.
 */
export function asTold(
  lexicon: Lexicon,
  indicators: readonly IndicatorView[],
  entries: readonly Entry[],
  developments: readonly Development[],
  count: number,
): IndicatorView[] {
  const told = new Set(developments.slice(0, count).map(({ key }) => key));
  return indicators.map((view) => {
    const { min = view.value, max = view.value } = lexicon.indicator(view.id) ?? {};
    const own = entries.flatMap((entry) =>
      entry.kind === 'indicator' && entry.id === view.id ? [entry] : [],
    );
    const value = own.reduce((so, entry) => {
      const parts = entry.parts.filter(({ cause }) => told.has(developmentKey(entry, cause)));
      const sum = parts.reduce((total, { amount }) => total + amount, 0);
      return Math.min(max, Math.max(min, so + sum));
    }, own[0]?.from ?? view.value);
    return { ...view, value, past: view.past.slice(0, -1) };
  });
}
