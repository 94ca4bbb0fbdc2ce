import { useTranslation } from 'react-i18next';
import { asTold, type Development, type View } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import type { Translate } from '../strings/index';
import { Beat } from './beat';
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

/** What one page of a reveal says below its headline. */
export function ToldPage(props: ToldPageProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageBody {...props} />
      {props.reveal.isQuiet ? <p className="beat-text">{t('reveal.nothing')}</p> : null}
    </>
  );
}

/** What else happened, which is told below the last page of a reveal. */
export function alsoOn({ also, pages }: Reveal, at: number): readonly Development[] {
  return at < pages.length - 1 ? [] : also;
}

function PageBody({ lexicon, reveal, at, view, onOpen }: ToldPageProps) {
  const page = reveal.pages[at];
  switch (page?.kind) {
    case undefined:
      return null;
    case 'rest': {
      const { answers, own, presences } = page;
      return <RestOfTurn {...{ lexicon, answers, own, presences, onOpen }} />;
    }
    case 'beat': {
      const indicatorsAfter = (count: number) =>
        asTold(lexicon.scenario, view.indicators, reveal.entries, reveal.developments, count);
      return (
        <Beat
          lexicon={lexicon}
          view={view}
          development={page.development}
          behind={page.behind}
          turn={reveal.turn}
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
      const { answers, own, presences } = page;
      if (answers.length + own.length === 0)
        return t(presences.length === 0 ? 'reveal.rest.quiet' : 'reveal.rest.sides');
      if (answers.length === 0) return t('reveal.rest.own');
      return t(own.length === 0 ? 'reveal.rest.answers' : 'reveal.rest.both');
    }
    default:
      return page satisfies never;
  }
}
