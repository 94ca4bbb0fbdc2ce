import { impossible } from '../../../base/index';
import type { Kernel } from '../../kernel/kernel';

/*
 * What the orders of one track are worth beside each other, gathered over many positions. An option is dominated by another order
 * of its track (holding is one) where that was open in every position in which it was, it was never better, and at least once
 * worse; strictly, where it was worse in all of them. It is never best where in every position some order was better, but not
 * always the same one. An order loses where the play then surely ends in an ending whose outcome for the seat is `defeat`.
 */

/** How an order compares with another: by mean or exact value, and `worse` only where that is sure. */
export type Comparison = 'better' | 'even' | 'perhaps worse' | 'worse';

/** One seat's orders on one track at one position. */
export interface JudgedOrders {
  readonly actor: number;
  readonly track: number;
  readonly turn: number;
  /** Orders that could be given, holding (0) first. */
  readonly orders: readonly number[];
  readonly compare: (one: number, other: number) => Comparison;
  /** Whether an order, by its place in the list, surely loses. */
  readonly loses: (place: number) => boolean;
}

export interface Dominated {
  readonly track: number;
  readonly order: number;
  /** The order that dominates it. */
  readonly by?: number;
  readonly how: 'strictly' | 'weakly' | 'never best';
  /** Positions in which it was open, and in how many of them it was surely worse. */
  readonly positions: number;
  readonly worse: number;
}

/** Positions of a seat in one turn in which all orders of one track but one lose. */
export interface Narrow<Where> {
  readonly track: number;
  readonly turn: number;
  /** The one that does not lose, in the first of them. */
  readonly order: number;
  readonly first: Where;
  positions: number;
}

/** What was gathered over many positions, as plain data. */
export interface VerdictTally<Where> {
  /** By track: counts by pairs of orders, the order first; and by order. */
  readonly tracks: readonly {
    readonly width: number;
    readonly positions: Float64Array;
    readonly better: Float64Array;
    readonly worse: Float64Array;
    /** By order: positions in which it was open, and in which another was surely better. */
    readonly open: Float64Array;
    readonly beaten: Float64Array;
  }[];
  /** By track and turn. */
  readonly narrow: Map<string, Narrow<Where>>;
}

/** A tally of no positions. */
export function noVerdicts<Where>({ layout }: Kernel): VerdictTally<Where> {
  return {
    tracks: layout.tracks.map(({ options }) => {
      const width = options.length + 1;
      return {
        width,
        positions: new Float64Array(width * width),
        better: new Float64Array(width * width),
        worse: new Float64Array(width * width),
        open: new Float64Array(width),
        beaten: new Float64Array(width),
      };
    }),
    narrow: new Map(),
  };
}

/** Counts one choice; `place` is asked where it is the first narrow one of its kind. */
export function addJudged<Where>(
  { tracks, narrow }: VerdictTally<Where>,
  { track, turn, orders, compare, loses }: JudgedOrders,
  place: () => Where,
): void {
  const { width, positions, better, worse, open, beaten } = tracks[track] ?? impossible();
  for (let one = 0; one < orders.length; one++) {
    const order = orders[one] ?? impossible();
    let isBeaten = false;
    for (let other = 0; other < orders.length; other++) {
      if (one === other) continue;
      const pair = order * width + (orders[other] ?? impossible());
      const comparison = compare(one, other);
      positions[pair] = (positions[pair] ?? impossible()) + 1;
      if (comparison === 'better') better[pair] = (better[pair] ?? impossible()) + 1;
      if (comparison !== 'worse') continue;
      worse[pair] = (worse[pair] ?? impossible()) + 1;
      isBeaten = true;
    }
    open[order] = (open[order] ?? impossible()) + 1;
    if (isBeaten) beaten[order] = (beaten[order] ?? impossible()) + 1;
  }
  const safe = orders.flatMap((order, at) => (loses(at) ? [] : [order]));
  if (orders.length < 2 || safe.length !== 1) return;
  const key = `${track} ${turn}`;
  const found = narrow.get(key);
  if (found !== undefined) found.positions++;
  else narrow.set(key, { track, turn, order: safe[0] ?? impossible(), first: place(), positions: 1 });
}

/** Adds another tally to one; of narrow turns that both have, the first place stays. */
export function joinVerdicts<Where>(whole: VerdictTally<Where>, part: VerdictTally<Where>): void {
  whole.tracks.forEach((into, track) => {
    const from = part.tracks[track] ?? impossible();
    for (const what of ['positions', 'better', 'worse', 'open', 'beaten'] as const)
      for (const [at, count] of from[what].entries())
        into[what][at] = (into[what][at] ?? impossible()) + count;
  });
  for (const [key, narrow] of part.narrow) {
    const found = whole.narrow.get(key);
    if (found !== undefined) found.positions += narrow.positions;
    else whole.narrow.set(key, { ...narrow });
  }
}

/** The options that are dominated, or never best, in all positions of a tally, of those that were open in so many at least. */
export function dominatedIn({ tracks }: VerdictTally<unknown>, leastPositions: number): readonly Dominated[] {
  return tracks.flatMap(({ width, positions, better, worse, open, beaten }, track) => {
    const found: Dominated[] = [];
    for (let order = 1; order < width; order++) {
      const seen = open[order] ?? impossible();
      if (seen < leastPositions || seen === 0) continue;
      let by = -1;
      for (let other = 0; other < width; other++) {
        const pair = order * width + other;
        if (positions[pair] !== seen || better[pair] !== 0 || worse[pair] === 0) continue;
        if (by < 0 || (worse[pair] ?? impossible()) > (worse[order * width + by] ?? impossible())) by = other;
      }
      if (by >= 0) {
        const lost = worse[order * width + by] ?? impossible();
        const how = lost === seen ? 'strictly' : 'weakly';
        found.push({ track, order, by, how, positions: seen, worse: lost });
      } else if (beaten[order] === seen)
        found.push({ track, order, how: 'never best', positions: seen, worse: seen });
    }
    return found;
  });
}

/** The narrow turns of a tally, in the order of turns. */
export function narrowIn<Where>({ narrow }: VerdictTally<Where>): readonly Narrow<Where>[] {
  return [...narrow.values()].sort((a, b) => a.turn - b.turn || a.track - b.track);
}
