import type { ClassPlay } from './class-play';

/** Plays that say of nobody who played. */
export interface HiddenPlays {
  readonly plays: readonly ClassPlay[];
  /** What each game is called now, by what it was called. */
  readonly games: ReadonlyMap<string, string>;
}

/**
 * The same plays with nothing in them that says who played: for the wall. Names and free texts are emptied, since a text may name
 * somebody; keys and games are numbered by what was done in them, so that a number says nothing about a name either.
 */
export function hideNames(plays: readonly ClassPlay[]): HiddenPlays {
  const sorted = plays
    .map((play) => ({ play, did: JSON.stringify([play.seat, play.orders, play.ending ?? null, play.seed]) }))
    .toSorted((one, other) => compared(one.did, other.did) || compared(one.play.key, other.play.key))
    .map(({ play }) => play);
  const games = new Map<string, string>();
  for (const { game } of sorted) if (!games.has(game)) games.set(game, numbered('game', games.size));
  const hidden = sorted.map((play, at) => ({
    ...play,
    key: numbered('play', at),
    game: games.get(play.game) ?? '',
    name: '',
    reasons: [],
    forecasts: play.forecasts.map((forecast) => ({ ...forecast, claim: '' })),
    promises: play.promises.map(({ turn, from, to, promised }) => ({ turn, from, to, promised })),
  }));
  return { plays: hidden, games };
}

/** Numbers of one width, so that they sort as they count. */
function numbered(what: string, at: number): string {
  return `${what}-${String(at + 1).padStart(6, '0')}`;
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
