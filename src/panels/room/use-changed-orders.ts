import { useState } from 'react';
import type { ActorId } from '../../engine/index';
import type { OrderDraft } from '../../session/index';
import { type Lexicon, optionLabel, trackLabel } from '../../words/index';
import type { Translate } from '../strings/index';

/** What became of the draft when it last changed, track by track: "Diplomacy: Recall the ambassador"; empty before the first change. */
export function useChangedOrders(t: Translate, lexicon: Lexicon, seat: ActorId, draft: OrderDraft): string {
  const [last, setLast] = useState(draft);
  const [changed, setChanged] = useState<readonly string[]>([]);
  if (draft !== last) {
    const tracks = changedTracks(last, draft);
    setLast(draft);
    if (tracks.length > 0) setChanged(tracks);
  }
  return changed
    .map((track) => {
      const option = draft[track];
      return t('room.orders.track', {
        track: trackLabel(lexicon, seat, track),
        order: option === undefined ? t('room.orders.hold') : optionLabel(lexicon, seat, option),
      });
    })
    .join('. ');
}

/** The tracks on which two drafts differ. */
function changedTracks(before: OrderDraft, after: OrderDraft): readonly string[] {
  const tracks = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...tracks].filter((track) => before[track] !== after[track]);
}
