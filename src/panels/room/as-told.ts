import type { IndicatorView } from '../../engine/index';
import type { Development } from '../words/developments';

/** The indicators as far as the telling has come: without what the developments that are still to be told have moved. */
export function asTold(
  indicators: readonly IndicatorView[],
  untold: readonly Development[],
): IndicatorView[] {
  return indicators.map((view) => {
    const ahead = untold
      .flatMap(({ shifts }) => shifts)
      .filter(({ indicator }) => indicator === view.id)
      .reduce((sum, { amount }) => sum + amount, 0);
    return { ...view, value: view.value - ahead, past: view.past.slice(0, -1) };
  });
}
