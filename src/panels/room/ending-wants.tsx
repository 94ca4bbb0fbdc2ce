import { useTranslation } from 'react-i18next';
import type { ToldWant } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import { Inline } from '../parts/prose';
import { Told } from '../parts/told';

interface EndingWantsProps {
  readonly lexicon: Lexicon;
  /** What is said of each; nothing is shown where there is none. */
  readonly wants: readonly ToldWant[];
}

/** What the side wanted, in the words of its brief, and after each what somebody says of it now. */
export function EndingWants({ lexicon, wants }: EndingWantsProps) {
  const { t } = useTranslation();
  if (wants.length === 0) return null;
  return (
    <section className="ending-wants" aria-labelledby="wants-heading">
      <h2 id="wants-heading" className="section-heading">
        {t('brief.wanted')}
      </h2>
      <ul>
        {wants.map(({ want, office, says }) => (
          <li key={want}>
            <p className="ending-want">
              <Inline text={want} lexicon={lexicon} />
            </p>
            <p>
              {office === undefined ? null : (
                <span className="voice-of">
                  <Told>{office}</Told>
                  {': '}
                </span>
              )}
              <Inline text={says} lexicon={lexicon} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
