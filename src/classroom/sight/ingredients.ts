import type { Game } from '../../engine/index';
import { publicView, type View, view } from '../../engine/index';
import type { Room, Table } from '../room/types';

/* Views are made once for a game and a seat, however many are sent them. */

const views = new WeakMap<Game, Map<string, View>>();

/** The view of a seat, or of the public; the same value for the same game. */
export function viewOf(game: Game, side: string | undefined): View {
  let known = views.get(game);
  if (known === undefined) {
    known = new Map();
    views.set(game, known);
  }
  const key = side ?? '';
  let found = known.get(key);
  if (found === undefined) {
    found = side === undefined ? publicView(game) : view(game, side);
    known.set(key, found);
  }
  return found;
}

/** Whether the whole of every game may be known. */
export function isDebriefed({ course: { phase } }: Room): boolean {
  return phase === 'debrief' || phase === 'closed';
}

/** Whether games have begun to be shown. */
export function hasBegun({ course: { phase } }: Room): boolean {
  return phase !== 'lobby';
}

/** The table that a hand of the press watches: the tables are shared out among the press in the order of joining. */
export function watchedBy(room: Room, id: string): Table | undefined {
  const press = room.hands.filter(({ place }) => place === undefined);
  const at = press.findIndex((hand) => hand.id === id);
  return at < 0 || !hasBegun(room) ? undefined : room.tables[at % room.tables.length];
}
