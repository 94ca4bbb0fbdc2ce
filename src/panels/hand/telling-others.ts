/** What is to be told aloud of others, and when something was told last. */
export interface Telling<News> {
  readonly waiting: readonly News[];
  /** Milliseconds, by any clock; the moment before which nothing is told. */
  readonly quietUntil: number;
}

/** Milliseconds between two sentences, and after the last key that was pressed in a field. */
export const betweenSentences = 5_000;
export const afterTyping = 2_500;

/** Nothing to tell. */
export const silent: Telling<never> = { waiting: [], quietUntil: 0 };

/** What is to be told after more has happened; what a later event makes untrue is left out by `replaces`. */
export function withNews<News>(
  telling: Telling<News>,
  news: readonly News[],
  replaces: (later: News, earlier: News) => boolean,
): Telling<News> {
  const kept = telling.waiting.filter((earlier) => !news.some((later) => replaces(later, earlier)));
  return { ...telling, waiting: [...kept, ...news] };
}

/**
 * What can be told now: all that waits, together, or nothing while the last sentence is still being read or somebody types.
 * `typedAt`: when a key was last pressed in a field.
 */
export function tellNow<News>(
  telling: Telling<News>,
  now: number,
  typedAt: number,
): { readonly told: readonly News[]; readonly telling: Telling<News> } {
  const isQuiet = now >= telling.quietUntil && now >= typedAt + afterTyping;
  if (!isQuiet || telling.waiting.length === 0) return { told: [], telling };
  return { told: telling.waiting, telling: { waiting: [], quietUntil: now + betweenSentences } };
}
