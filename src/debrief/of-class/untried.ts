import type { Actor, OptionId, TrackId } from '../../scenario/index';
import type { ClassPlay } from './class-play';
import type { HistoryLine } from './history-line';

/** An option that was open to somebody and that nobody tried. */
export interface Untried {
  readonly option: OptionId;
  readonly track: TrackId;
  /** In how many plays it was open at least once. */
  readonly plays: number;
  /** The first turn in which it was open to anybody. */
  readonly turn: number;
  /** Whether history's seat ordered it. */
  readonly historical: boolean;
}

/** The options of a seat that were open in some play and ordered in none, in the order of the document. */
export function untriedOf(
  { id: seat, options }: Actor,
  plays: readonly ClassPlay[],
  history: HistoryLine | undefined,
): readonly Untried[] {
  const tried = new Set(
    plays.flatMap(({ orders, before }) =>
      orders.slice(before).flatMap((turn) => Object.values(turn[seat] ?? {})),
    ),
  );
  const asInHistory = new Set(history?.orders.flatMap((turn) => Object.values(turn[seat] ?? {})));
  const openIn = new Map<OptionId, number>();
  const first = new Map<OptionId, number>();
  for (const { open } of plays) {
    for (const option of new Set(open.flat())) openIn.set(option, (openIn.get(option) ?? 0) + 1);
    for (const [at, ofTurn] of open.entries()) {
      for (const option of ofTurn) first.set(option, Math.min(at + 1, first.get(option) ?? at + 1));
    }
  }
  return options.flatMap(({ id, track }): readonly Untried[] => {
    const count = openIn.get(id) ?? 0;
    if (count === 0 || tried.has(id)) return [];
    return [{ option: id, track, plays: count, turn: first.get(id) ?? 1, historical: asInHistory.has(id) }];
  });
}
