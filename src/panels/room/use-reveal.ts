import { useMemo, useState } from 'react';
import { type View, viewAsTold } from '../../engine/index';
import type { RoomState } from '../../session/index';
import { keepPage, keptPage } from './kept-page';
import { type Reveal, revealOf, toldBy } from './reveal-pages';

/** Where the telling of the last turn stands. */
export interface Telling {
  readonly isOpen: boolean;
  readonly reveal: Reveal;
  /** The page that is shown, from 0. */
  readonly at: number;
  /** What the seat knows: while a turn is told, as far as it has been told. */
  readonly seen: View;
  readonly goTo: (page: number) => void;
  /** Tells the last turn from its first page. */
  readonly open: () => void;
  readonly close: () => void;
}

/**
 * The telling of the last turn of a play. It opens when a turn is resolved, which is later than its commit where others think about
 * theirs, and when a play is opened whose last turn was not told to its end: then on the page that this tab showed last.
 */
export function useReveal({
  id: play,
  seat,
  scenario,
  view,
  notes,
  told,
  resolved,
  passing,
}: RoomState): Telling {
  // Where the device goes round, each side reads at a page of its own.
  const id = passing === undefined ? play : `${play}.${seat}`;
  const [isOpen, setOpen] = useState(told < resolved);
  const [page, setPage] = useState(() => (told < resolved ? keptPage(id, resolved) : 0));
  const [seenTurns, setSeenTurns] = useState(resolved);
  if (resolved !== seenTurns) {
    setSeenTurns(resolved);
    setOpen(true);
    setPage(0);
  }
  const reveal = useMemo(() => revealOf(scenario, view, notes), [scenario, view, notes]);
  const at = Math.min(page, reveal.pages.length - 1);
  const seen = useMemo(
    () => (isOpen ? viewAsTold(view, reveal.developments, toldBy(reveal, at)) : view),
    [isOpen, view, reveal, at],
  );
  const goTo = (next: number) => {
    setPage(next);
    keepPage(id, resolved, next);
  };
  return {
    isOpen,
    reveal,
    at,
    seen,
    goTo,
    open: () => {
      goTo(0);
      setOpen(true);
    },
    close: () => setOpen(false),
  };
}
