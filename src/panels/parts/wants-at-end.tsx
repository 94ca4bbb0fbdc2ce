import { useTranslation } from 'react-i18next';
import { type Entry, wantsAtEnd } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import { Inline } from './prose';
import { Told } from './told';

interface WantsAtEndProps {
  readonly lexicon: Lexicon;
  readonly seat: string;
  /** What the side was told. */
  readonly journal: readonly Entry[];
}

/** What a side wanted, in the words of its brief, and after each what somebody says of it now; nothing where nobody does. */
export function WantsAtEnd({ lexicon, seat, journal }: WantsAtEndProps) {
  const { t } = useTranslation();
  const wants = wantsAtEnd(lexicon.scenario, seat, journal);
  if (wants.length === 0) return null;
  return (
    <section className="wants-at-end">
      <h2 className="section-heading">{t('brief.wanted')}</h2>
      <ul>
        {wants.map(({ want, office, says }) => (
          <li key={want}>
            <p className="wanted">
              <Inline text={want} lexicon={lexicon} />
            </p>
            {office === undefined ? (
              <p>
                <Inline text={says} lexicon={lexicon} />
              </p>
            ) : (
              <p>
                <span className="voice-of">
                  <Told>{office}</Told>
                  {': '}
                </span>
                <q>
                  <Inline text={says} lexicon={lexicon} />
                </q>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
