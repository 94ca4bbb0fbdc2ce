import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import { Inline } from '../parts/prose';
import { SourceRefs } from '../parts/source-refs';
import { ToneMark } from '../parts/tone-mark';
import { daySpan } from '../words/dates';

interface WireProps {
  readonly lexicon: Lexicon;
  readonly journal: readonly Entry[];
}

/** The news that the seat has read, the latest turn first. */
export const Wire = memo(function Wire({ lexicon, journal }: WireProps) {
  const { t, i18n } = useTranslation();
  const turns = newsByTurn(journal);
  return (
    <section className="wire" aria-labelledby="wire-heading">
      <h2 id="wire-heading" className="section-heading">
        {t('room.wire.heading')}
      </h2>
      {turns.length === 0 ? <p className="soft">{t('room.wire.none')}</p> : null}
      {turns.map(({ turn, news }) => {
        const period = lexicon.scenario.turns[turn - 1];
        return (
          <section key={turn} className="wire-turn">
            <h3 className="kicker">
              {period ? daySpan(period.from, period.to, i18n.language) : t('room.wire.turn', { turn })}
            </h3>
            <ul>
              {news.map((place) => {
                const item = lexicon.scenario.news[place];
                if (!item) return null;
                return (
                  <li key={place} className="wire-item">
                    <p className="wire-head">
                      <ToneMark tone={item.tone} /> <Inline text={item.head} lexicon={lexicon} />
                    </p>
                    {item.body === undefined ? null : (
                      <p className="wire-body">
                        <Inline text={item.body} lexicon={lexicon} />
                      </p>
                    )}
                    <SourceRefs ids={item.sources} lexicon={lexicon} />
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </section>
  );
});

function newsByTurn(
  journal: readonly Entry[],
): { readonly turn: number; readonly news: readonly number[] }[] {
  const turns = new Map<number, number[]>();
  for (const entry of journal) {
    if (entry.kind !== 'news') continue;
    const news = turns.get(entry.turn) ?? [];
    if (!news.includes(entry.news)) news.push(entry.news);
    turns.set(entry.turn, news);
  }
  return [...turns].sort(([a], [b]) => b - a).map(([turn, news]) => ({ turn, news: news.reverse() }));
}
