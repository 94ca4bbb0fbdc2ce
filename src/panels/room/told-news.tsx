import type { Development } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import { Inline } from '../parts/prose';

interface ToldNewsProps {
  readonly lexicon: Lexicon;
  readonly development: Development;
}

/** What was reported of a development: the outcome's dispatch, then the headlines. */
export function ToldNews({ lexicon, development }: ToldNewsProps) {
  const { outcome } = development;
  return (
    <div className="told-news">
      {outcome ? (
        <p>
          <Inline text={outcome.text} lexicon={lexicon} />
        </p>
      ) : null}
      {development.news.map(({ news }) => {
        const item = lexicon.scenario.news[news];
        return item ? (
          <p key={news}>
            <b>
              <Inline text={item.head} lexicon={lexicon} />
            </b>
            {item.body === undefined ? null : (
              <>
                {'. '}
                <Inline text={item.body} lexicon={lexicon} />
              </>
            )}
          </p>
        ) : null;
      })}
    </div>
  );
}
