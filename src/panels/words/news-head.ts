import type { Development } from '../../engine/index';
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
  const reported = news
    .map((entry) => lexicon.scenario.news[entry.news]?.head)
    .find((head) => head !== undefined);
  if (reported !== undefined) return { head: reported, ...result };
  const label = causeLabel(lexicon, cause);
  if (label === undefined) return undefined;
  return { head: cause.by === 'order' ? `${nameOf(lexicon, cause.actor)}: ${label}` : label, ...result };
}
