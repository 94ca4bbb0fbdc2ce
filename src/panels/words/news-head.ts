import type { Development } from '../../engine/index';
import type { Outcome } from '../../scenario/index';
import { causeLabel, type Lexicon, nameOf } from '../../words/index';

/** What happened, as a newspaper would head it. */
export interface NewsHead {
  readonly head: string;
  /** What came of it, in a few words, where the head does not say so. */
  readonly result?: string;
}

/** The headline of a development: that of its news, else who did what; undefined where the reader may not know what it was. */
export function newsHeadOf(
  lexicon: Lexicon,
  {
    cause,
    news,
    outcome,
  }: Pick<Development, 'cause' | 'news'> & {
    readonly outcome?: Development['outcome'] | undefined;
  },
): NewsHead | undefined {
  const result = outcome === undefined ? {} : { result: outcome.label };
  const reported = news.find((entry) => lexicon.scenario.news[entry.news] !== undefined);
  const head = reported && lexicon.scenario.news[reported.news]?.head;
  if (reported !== undefined && head !== undefined)
    return outcome !== undefined && tells(outcome, reported.news) ? { head } : { head, ...result };
  const label = causeLabel(lexicon, cause);
  if (label === undefined) return undefined;
  return { head: cause.by === 'order' ? `${nameOf(lexicon, cause.actor)}: ${label}` : label, ...result };
}

/** Whether a news item is an outcome's own, so that its headline says what came of the order. */
function tells({ effects }: Outcome, place: number): boolean {
  return effects.some(
    ({ news, newsInstead = [] }) => news === place || newsInstead.some((one) => one.news === place),
  );
}
