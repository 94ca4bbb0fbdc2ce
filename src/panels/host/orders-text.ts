import type { HostSight } from '../../classroom/index';
import type { ActorId, OptionId, TrackId } from '../../scenario/index';
import { type Lexicon, optionLabel } from '../../words/index';

type Draft = HostSight['tables'][number]['seats'][number]['draft'];

/** The options of a draft in the order of the tracks: "Recall the ambassador · Close the border"; undefined where none is ordered. */
export function draftSummary(lexicon: Lexicon, side: ActorId, draft: Draft): string | undefined {
  const orders = Object.entries(draft).flatMap(([track, { option }]) =>
    option === null ? [] : [[track, option] as const],
  );
  return ordersSummary(lexicon, side, Object.fromEntries(orders));
}

/** The options that a side ordered in one turn, in the order of its tracks. */
export function ordersSummary(
  lexicon: Lexicon,
  side: ActorId,
  orders: Readonly<Record<TrackId, OptionId>>,
): string | undefined {
  const labels = (lexicon.actor(side)?.tracks ?? []).flatMap(({ id }) => {
    const option = orders[id];
    return option === undefined ? [] : [optionLabel(lexicon, side, option)];
  });
  return labels.length === 0 ? undefined : labels.join(' · ');
}
