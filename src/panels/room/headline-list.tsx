import { useTranslation } from 'react-i18next';
import type { Development } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import { Button } from '../parts/button';
import { Inline } from '../parts/prose';
import { ToneMark } from '../parts/tone-mark';
import { newsHeadOf } from '../words/news-head';

interface HeadlineListProps {
  readonly lexicon: Lexicon;
  readonly developments: readonly Development[];
  /** Opens how one came about; absent where nothing can be opened. */
  readonly onOpen?: ((development: Development) => void) | undefined;
}

/** Headlines, each of which opens how it came about. */
export function HeadlineList({ lexicon, developments, onOpen }: HeadlineListProps) {
  if (developments.length === 0) return null;
  return (
    <ul className="headline-list">
      {developments.map((development) => (
        <li key={development.key}>
          {onOpen === undefined ? (
            <p className="headline">
              <HeadlineLine lexicon={lexicon} development={development} />
            </p>
          ) : (
            <Button className="headline" data-tone={development.tone} onPress={() => onOpen(development)}>
              <HeadlineLine lexicon={lexicon} development={development} />
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One headline; its result stands below it where it was force or where nothing was reported. */
function HeadlineLine({
  lexicon,
  development,
}: Pick<HeadlineListProps, 'lexicon'> & { readonly development: Development }) {
  const { t } = useTranslation();
  const { tone, news, unknown } = development;
  const headline = newsHeadOf(lexicon, development);
  const isGrave = tone === 'force' || tone === 'loss' || news.length === 0;
  const known = unknown ? t('reveal.unknown') : headline?.result;
  const result = isGrave ? known : undefined;
  return (
    <>
      <ToneMark tone={tone} />
      <span>
        <span className="headline-head">
          {headline === undefined ? t('room.changes.unseen') : <Inline text={headline.head} />}
          {result === undefined ? null : <span className="heard-mark">. </span>}
        </span>
        {result === undefined ? null : (
          <span className="headline-result">
            <Inline text={result} />
          </span>
        )}
      </span>
    </>
  );
}
