import type { Cause, Entry, Game } from '../engine/index';

/** A draw that could have come out in more than one way. */
export interface Draw {
  readonly turn: number;
  readonly of: 'outcome' | 'exposure' | 'inject';
  readonly cause: Cause;
  /** Every possible result with its chance, 0 to 1, in the order of the document. */
  readonly odds: readonly { readonly id: string; readonly chance: number }[];
  readonly result: string;
  /** Chance of what came, 0 to 1. */
  readonly chance: number;
  /** True when the result was told instead of drawn. */
  readonly given: boolean;
}

export interface LuckReport {
  readonly play: readonly Draw[];
  /** The same reading of what really happened: what the model would have given for it. */
  readonly history: readonly Draw[];
}

/** Sets the odds beside what came, in the play and in history. */
export function luckOf(play: Game, history: Game | undefined): LuckReport {
  return { play: drawsOf(play), history: history ? drawsOf(history) : [] };
}

/** Every draw of a game that was not certain, in order. */
export function drawsOf(game: Game): readonly Draw[] {
  return game.journal.flatMap((entry) => (entry.kind === 'draw' ? uncertain(entry) : []));
}

function uncertain(entry: Extract<Entry, { readonly kind: 'draw' }>): readonly Draw[] {
  const possible = entry.odds.filter((odd) => odd.weight > 0);
  if (possible.length < 2 || entry.total <= 0) return [];
  const odds = entry.odds.map((odd) => ({ id: odd.id, chance: odd.weight / entry.total }));
  return [
    {
      turn: entry.turn,
      of: entry.of,
      cause: entry.cause,
      odds,
      result: entry.result,
      chance: odds.find((odd) => odd.id === entry.result)?.chance ?? 0,
      given: entry.number === 'given',
    },
  ];
}
