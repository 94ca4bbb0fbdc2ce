import { changeOf, type Entry, type IndicatorView } from '../../engine/index';
import type { Indicator } from '../../scenario/index';

/** How many indicators stand in view at most; all others are in the dossier. */
const most = 5;

/** An indicator with where it stands and how far it has moved since the last decision. */
export interface Moved {
  readonly indicator: Indicator;
  readonly view: IndicatorView;
  readonly change: number;
}

/** The indicators that a seat sees, in the scenario's order, each with its change over some entries. */
export function movedIndicators(
  find: (id: string) => Indicator | undefined,
  views: readonly IndicatorView[],
  entries: readonly Entry[],
): readonly Moved[] {
  return views.flatMap((view) => {
    const indicator = find(view.id);
    return indicator === undefined ? [] : [{ indicator, view, change: changeOf(view, entries) }];
  });
}

/**
 * The five that matter most to a seat, in this order: what has moved, what has moved furthest on its scale, its own, what concerns
 * everybody, and the rest as they are written.
 */
export function indicatorsInView(moved: readonly Moved[], seat: string): readonly Moved[] {
  return moved
    .map((one, at) => ({ one, at, rank: rankOf(one, seat) }))
    .sort((a, b) => b.rank - a.rank || a.at - b.at)
    .slice(0, most)
    .map(({ one }) => one);
}

function rankOf({ indicator, change }: Moved, seat: string): number {
  const { min, max, of } = indicator;
  const share = Math.abs(change) / Math.max(max - min, 1);
  const whose = of === seat ? 0.02 : of === undefined ? 0.01 : 0;
  return (change === 0 ? 0 : 1 + share) + whose;
}
