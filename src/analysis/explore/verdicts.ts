import type { Kernel } from '../kernel/kernel';

/*
 * What the orders of one track are worth beside each other, gathered over many positions. An option is dominated by another order
 * of its track (holding is one) where that was open in every position in which it was, it was never better, and at least once
 * worse; strictly, where it was worse in all of them. It is never best where in every position some order was better, but not
 * always the same one. An order loses where the play then surely ends in an ending whose outcome for the seat is `defeat`.
 */

/** How an order compares with another: by mean or exact value, and `worse` only where that is sure. */
export type Comparison = 'better' | 'even' | 'perhaps worse' | 'worse';

/** One seat's orders on one track at one position. */
export interface Choice {
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
export interface Narrow<Place> {
  readonly track: number;
  readonly turn: number;
  /** The one that does not lose, in the first of them. */
  readonly order: number;
  readonly first: Place;
  positions: number;
}

export interface Verdicts<Place> {
  readonly add: (choice: Choice, place: () => Place) => void;
  readonly dominated: (leastPositions: number) => readonly Dominated[];
  readonly narrow: () => readonly Narrow<Place>[];
}

/** Verdicts on nothing yet. */
export function openVerdicts<Place>({ layout }: Kernel): Verdicts<Place> {
  /** By track: pairs of orders, each with its counts. */
  const widths = layout.tracks.map(({ options }) => options.length + 1);
  const counts = widths.map((width) => ({
    positions: new Float64Array(width * width),
    better: new Float64Array(width * width),
    worse: new Float64Array(width * width),
    /** By order: positions in which it was open, and in which another was surely better. */
    open: new Float64Array(width),
    beaten: new Float64Array(width),
  }));
  const narrow = new Map<string, Narrow<Place>>();
  return {
    add: ({ track, turn, orders, compare, loses }, place) => {
      const width = widths[track] as number;
      const { positions, better, worse, open, beaten } = counts[track] as (typeof counts)[number];
      for (let one = 0; one < orders.length; one++) {
        const order = orders[one] as number;
        let isBeaten = false;
        for (let other = 0; other < orders.length; other++) {
          if (one === other) continue;
          const pair = order * width + (orders[other] as number);
          const comparison = compare(one, other);
          positions[pair] = (positions[pair] as number) + 1;
          if (comparison === 'better') better[pair] = (better[pair] as number) + 1;
          if (comparison !== 'worse') continue;
          worse[pair] = (worse[pair] as number) + 1;
          isBeaten = true;
        }
        open[order] = (open[order] as number) + 1;
        if (isBeaten) beaten[order] = (beaten[order] as number) + 1;
      }
      const safe = orders.flatMap((order, at) => (loses(at) ? [] : [order]));
      if (orders.length < 2 || safe.length !== 1) return;
      const key = `${track} ${turn}`;
      const found = narrow.get(key);
      if (found !== undefined) found.positions++;
      else narrow.set(key, { track, turn, order: safe[0] as number, first: place(), positions: 1 });
    },
    dominated: (leastPositions) =>
      counts.flatMap(({ positions, better, worse, open, beaten }, track) => {
        const width = widths[track] as number;
        const found: Dominated[] = [];
        for (let order = 1; order < width; order++) {
          const seen = open[order] as number;
          if (seen < leastPositions || seen === 0) continue;
          let by = -1;
          for (let other = 0; other < width; other++) {
            const pair = order * width + other;
            if (positions[pair] !== seen || better[pair] !== 0 || worse[pair] === 0) continue;
            if (by < 0 || (worse[pair] as number) > (worse[order * width + by] as number)) by = other;
          }
          if (by >= 0) {
            const lost = worse[order * width + by] as number;
            const how = lost === seen ? 'strictly' : 'weakly';
            found.push({ track, order, by, how, positions: seen, worse: lost });
          } else if (beaten[order] === seen)
            found.push({ track, order, how: 'never best', positions: seen, worse: seen });
        }
        return found;
      }),
    narrow: () => [...narrow.values()].sort((a, b) => a.turn - b.turn || a.track - b.track),
  };
}
