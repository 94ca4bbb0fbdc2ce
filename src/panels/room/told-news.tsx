import { Inline } from '../parts/prose';
import type { Development } from '../words/developments';
import type { Lexicon } from '../words/lexicon';

interface ToldNewsProps {
  readonly lexicon: Lexicon;
  readonly development: Development;
}

/** What was reported of a development: the outcome's dispatch, then the headlines. */
export function ToldNews({ lexicon, development }: ToldNewsProps) {
  const { cause, order } = development;
  const outcome =
    cause.by === 'order'
      ? lexicon
          .option(cause.actor, cause.option)
          ?.outcomes.find(({ id }) => id === (order?.outcome ?? cause.outcome))
      : undefined;
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
