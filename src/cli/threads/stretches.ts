import type { Stretch } from './jobs';

/** Hands out plays in stretches, the last of which may be shorter; nothing when all have been handed out. */
export function stretches(plays: number, stretch: number): () => Stretch | undefined {
  let from = 0;
  return () => {
    if (from >= plays) return undefined;
    const next = { from, count: Math.min(stretch, plays - from) };
    from += next.count;
    return next;
  };
}

/**
 * Takes the parts of stretches in the order of their plays, whoever is done first: sums with fractions depend on it in their last
 * digit. `rest` takes what still waits for an earlier part that never came because the work was stopped.
 */
export function inOrder<Part>(join: (part: Part) => void): {
  readonly take: (part: Part, stretch: Stretch) => void;
  readonly rest: () => void;
} {
  const waiting = new Map<number, { readonly part: Part; readonly count: number }>();
  let next = 0;
  return {
    take: (part, { from, count }) => {
      waiting.set(from, { part, count });
      for (let one = waiting.get(next); one !== undefined; one = waiting.get(next)) {
        waiting.delete(next);
        next += one.count;
        join(one.part);
      }
    },
    rest: () => {
      for (const [, { part }] of [...waiting].sort(([one], [other]) => one - other)) join(part);
      waiting.clear();
    },
  };
}
