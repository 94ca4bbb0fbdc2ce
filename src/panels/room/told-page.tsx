import { asTold, type Development, type View } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import type { Translate } from '../strings/index';
import { Beat } from './beat';
import { RestOfTurn } from './rest-of-turn';
import { type Reveal, type RevealPage, toldBy } from './reveal-pages';
import { storyOf } from './story';

interface ToldPageProps {
  readonly lexicon: Lexicon;
  readonly reveal: Reveal;
  /** The page, from 0. */
  readonly at: number;
  /** What its reader knows once everything is told. */
  readonly view: View;
  readonly onOpen?: ((development: Development) => void) | undefined;
}

/** What one page of a reveal says below its headline. */
export function ToldPage({ lexicon, reveal, at, view, onOpen }: ToldPageProps) {
  const page = reveal.pages[at];
  switch (page?.kind) {
    case undefined:
      return null;
    case 'rest': {
      const { answers, also } = page;
      return <RestOfTurn {...{ lexicon, answers, also, onOpen }} />;
    }
    case 'beat': {
      const indicatorsAfter = (count: number) =>
        asTold(lexicon.scenario, view.indicators, reveal.entries, reveal.developments, count);
      const told = toldBy(reveal, at);
      return (
        <Beat
          lexicon={lexicon}
          seat={view.seat}
          development={page.development}
          isFirst={at === 0}
          before={indicatorsAfter(told - 1)}
          after={indicatorsAfter(told)}
        />
      );
    }
    default:
      return page satisfies never;
  }
}

/** The headline of a page. */
export function headlineOf(t: Translate, lexicon: Lexicon, page: RevealPage): string {
  switch (page.kind) {
    case 'beat':
      return storyOf(lexicon, page.development).headline ?? t('reveal.unseen');
    case 'rest': {
      const { answers, also } = page;
      if (answers.length === 0) return t('reveal.rest.also');
      return t(also.length === 0 ? 'reveal.rest.answers' : 'reveal.rest.both');
    }
    default:
      return page satisfies never;
  }
}
