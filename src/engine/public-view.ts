import { seesTrack } from '../world/index';
import type { Game, View } from './types';
import { view } from './view';
import { journalFor } from './view-journal';

/** Stands in a public view where others name their seat; no actor can be called so. */
export const publicSeat = '*';

/**
 * What every actor of a game may know, and nothing that is known to some of them only: what the press may print and a wall may
 * show. It lists no options.
 */
export function publicView(game: Game): View {
  const { scenario, journal } = game;
  const seats = scenario.actors.map(({ id }) => id);
  const all = view(game, 'all');
  const views = seats.map((seat) => view(game, seat));
  const isSeen = (list: 'indicators' | 'facts', id: string) =>
    views.every((one) => one[list].some((seen) => seen.id === id && seen.asOf === undefined));
  return {
    ...all,
    seat: publicSeat,
    indicators: all.indicators.filter(({ id }) => isSeen('indicators', id)),
    facts: all.facts.filter(({ id }) => isSeen('facts', id)),
    postures: all.postures.filter(({ actor, track }) =>
      seats.every((seat) => seesTrack(scenario, actor, track, seat)),
    ),
    journal: journalFor(scenario, journal, seats),
  };
}
