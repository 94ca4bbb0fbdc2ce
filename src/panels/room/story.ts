import { type Development, settles } from '../../engine/index';
import type { ActorId } from '../../scenario/index';
import { causeLabel, type Lexicon } from '../../words/index';
import { newsHeadOf } from '../words/news-head';

/** What is told of a development first, as a newspaper would print it. */
export interface Story {
  /** Whose order it was, where it was an order. */
  readonly actor?: ActorId;
  /** What was ordered, or who is behind an event, where the headline does not say so. */
  readonly behind?: string;
  /** Absent where nobody may know what made the change. */
  readonly headline?: string;
  /** What came of an order of which nothing was reported, in a few words. */
  readonly result?: string;
  /** What happened, in a sentence or two. */
  readonly text?: string;
  /** Further headlines of the same. */
  readonly further: readonly string[];
}

/** The story of a development: its first news, or else who did what, with what came of it. */
export function storyOf(lexicon: Lexicon, { cause, outcome, reason, news }: Development): Story {
  const [first, ...further] = news.flatMap((entry) => lexicon.scenario.news[entry.news] ?? []);
  const told = newsHeadOf(lexicon, { cause, outcome, news });
  // A headline of our own says whose order it was and what.
  const behind = first === undefined && cause.by !== 'inject' ? undefined : behindIt(lexicon, cause);
  // Why something landed or was stopped is told beside its news, too.
  const why = first === undefined || settles(lexicon, cause) ? reason : undefined;
  const text = outcome?.text ?? first?.body ?? why ?? (first ? undefined : briefOf(lexicon, cause));
  return {
    ...(cause.by === 'order' ? { actor: cause.actor } : {}),
    ...(behind === undefined || behind === first?.head ? {} : { behind }),
    ...(told === undefined ? {} : { headline: told.head }),
    ...(first !== undefined || told?.result === undefined ? {} : { result: told.result }),
    ...(text === undefined ? {} : { text }),
    further: further.map(({ head }) => head),
  };
}

/** What was ordered, or who is behind an event. */
function behindIt(lexicon: Lexicon, cause: Development['cause']): string | undefined {
  switch (cause.by) {
    case 'order':
      return causeLabel(lexicon, cause);
    case 'inject':
      return lexicon.inject(cause.id)?.from;
    case 'rule':
      return settles(lexicon, cause) ? causeLabel(lexicon, cause) : undefined;
    case 'unseen':
      return undefined;
    default:
      return cause satisfies never;
  }
}

/** What a card says of itself. */
function briefOf(lexicon: Lexicon, cause: Development['cause']): string | undefined {
  return cause.by === 'order' ? lexicon.option(cause.actor, cause.option)?.brief : undefined;
}
