import { symbolBox, within } from './boxes';
import type { Box, Point } from './camera';
import type { Composition } from './composition';
import { distance } from './mark';

/** A tap within so many CSS pixels of a mark is meant for it. */
const fingerReach = 24;

/** The place whose mark of what happened, of forces near it or of two paths lies nearest to a tap on the canvas, on the map or in its inset, if one is meant. */
export function markAt({ plan, inset }: Composition, at: Point): string | undefined {
  const stops = plan.stops.map(({ place, box }) => ({ place, at: middleOf(box) }));
  // What lies under the inset is not seen.
  const own = [...plan.memories, ...plan.units, ...stops].filter(
    (mark) => inset === undefined || !within(symbolBox(mark.at, 0), inset.box),
  );
  const [left = 0, top = 0] = inset?.box ?? [];
  const marks = [
    ...own,
    ...[...(inset?.plan.memories ?? []), ...(inset?.plan.units ?? [])].map((mark) => ({
      place: mark.place,
      at: [mark.at[0] + left, mark.at[1] + top] as const,
    })),
  ];
  return marks
    .map(({ place, at: stands }) => ({ place, away: distance(stands, at) }))
    .filter(({ away }) => away <= fingerReach)
    .sort((a, b) => a.away - b.away)[0]?.place;
}

function middleOf([left, top, right, bottom]: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}
