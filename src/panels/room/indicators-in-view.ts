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
 * The five that matter most to a seat, in the scenario's order, so that a turn changes few of them and moves none about: the first
 * that concerns everybody and the seat's own first two always, then what stands furthest on its scale from where it began.
 */
export function indicatorsInView(moved: readonly Moved[], seat: string): readonly Moved[] {
  const chosen = new Set([
    ...moved.filter(({ indicator }) => indicator.of === undefined).slice(0, 1),
    ...moved.filter(({ indicator }) => indicator.of === seat).slice(0, 2),
  ]);
  const others = moved
    .filter((one) => !chosen.has(one))
    .map((one, at) => ({ one, at, distance: distanceOf(one), nearness: nearnessOf(one, seat) }))
    .sort((a, b) => b.distance - a.distance || b.nearness - a.nearness || a.at - b.at);
  for (const { one } of others.slice(0, most - chosen.size)) chosen.add(one);
  return moved.filter((one) => chosen.has(one));
}

/** How far an indicator stands from where it began, as a share of its scale; 0 where its past is not known. */
function distanceOf({ indicator: { min, max }, view }: Moved): number {
  return Math.abs(view.value - (view.past[0] ?? view.value)) / Math.max(max - min, 1);
}

/** What concerns everybody comes before the seat's own, and that before another side's. */
function nearnessOf({ indicator: { of } }: Moved, seat: string): number {
  if (of === undefined) return 2;
  return of === seat ? 1 : 0;
}
