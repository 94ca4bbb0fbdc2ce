import { useEffect, useRef, useState } from 'react';
import { type ClassHand, newsBetween } from '../../classroom/index';

/** The ids of events that the teacher let happen in the turn that is open, as long as they have not been put away. */
export function useEvents({ sight }: ClassHand): {
  readonly events: readonly string[];
  readonly dismiss: () => void;
} {
  const before = useRef(sight);
  const turn = sight.seat?.turn;
  const [happened, setHappened] = useState<{
    readonly turn: number | undefined;
    readonly ids: readonly string[];
  }>({
    turn,
    ids: [],
  });
  useEffect(() => {
    const ids = newsBetween(before.current, sight).flatMap((news) =>
      news.is === 'event' ? [news.inject] : [],
    );
    before.current = sight;
    if (ids.length > 0) {
      setHappened((last) => ({ turn, ids: last.turn === turn ? [...last.ids, ...ids] : ids }));
    }
  }, [sight, turn]);
  return {
    events: happened.turn === turn ? happened.ids : [],
    dismiss: () => setHappened({ turn, ids: [] }),
  };
}
