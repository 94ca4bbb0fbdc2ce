import { useTranslation } from 'react-i18next';
import { asTold, type Development, type View } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import { Fold } from '../parts/fold';
import type { Translate } from '../strings/index';
import { Beat } from './beat';
import { HeadlineList } from './headline-list';
import { RestOfTurn } from './rest-of-turn';
import type { Reveal, RevealPage } from './reveal-pages';
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

/** What one page of a reveal says below its headline, and below the last one what else happened. */
export function ToldPage(props: ToldPageProps) {
  const { t } = useTranslation();
  const { lexicon, reveal, at, onOpen } = props;
  const { also, pages } = reveal;
  const list = <HeadlineList lexicon={lexicon} developments={also} onOpen={onOpen} />;
  return (
    <>
      <PageBody {...props} />
      {reveal.developments.length > 0 ? null : <p className="beat-text">{t('reveal.nothing')}</p>}
      {also.length === 0 || at < pages.length - 1 ? null : onOpen === undefined ? (
        list
      ) : (
        <Fold heading={t('room.news.also', { count: also.length })} isLate>
          {list}
        </Fold>
      )}
    </>
  );
}

function PageBody({ lexicon, reveal, at, view, onOpen }: ToldPageProps) {
  const page = reveal.pages[at];
  switch (page?.kind) {
    case undefined:
      return null;
    case 'rest': {
      const { answers, own } = page;
      return <RestOfTurn {...{ lexicon, answers, own, onOpen }} />;
    }
    case 'beat': {
      const indicatorsAfter = (count: number) =>
        asTold(lexicon.scenario, view.indicators, reveal.entries, reveal.developments, count);
      return (
        <Beat
          lexicon={lexicon}
          seat={view.seat}
          development={page.development}
          at={at}
          heard={reveal.heard}
          before={indicatorsAfter(at)}
          after={indicatorsAfter(at + 1)}
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
      const { answers, own } = page;
      if (answers.length === 0) return t(own.length === 0 ? 'reveal.rest.quiet' : 'reveal.rest.own');
      return t(own.length === 0 ? 'reveal.rest.answers' : 'reveal.rest.both');
    }
    default:
      return page satisfies never;
  }
}
