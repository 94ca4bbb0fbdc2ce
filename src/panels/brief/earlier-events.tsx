import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../scenario/index';
import type { Lexicon } from '../../words/index';
import { Inline } from '../parts/prose';
import { daySpan } from '../words/dates';

interface EarlierEventsProps {
  readonly scenario: Scenario;
  readonly lexicon: Lexicon;
  readonly map: ReactNode;
}

/** What happened before the first turn: a small map with its places, and each event with its day. */
export function EarlierEvents({ scenario, lexicon, map }: EarlierEventsProps) {
  const { t, i18n } = useTranslation();
  const { earlier = [] } = scenario.about;
  if (map === undefined && earlier.length === 0) return null;
  return (
    <section className="brief-earlier">
      {earlier.length === 0 ? null : <h2 className="section-heading">{t('brief.earlier')}</h2>}
      {map === undefined ? null : <div className="brief-map">{map}</div>}
      {earlier.length === 0 ? null : (
        <ol className="brief-events">
          {earlier.map(({ on, text }) => (
            <li key={`${on} ${text}`}>
              <time dateTime={on}>{daySpan(on, on, i18n.language)}</time>
              <p>
                <Inline text={text} lexicon={lexicon} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
