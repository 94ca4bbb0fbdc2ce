import { useTranslation } from 'react-i18next';
import type { ProvenDispute } from '../../../engine/index';
import type { Lexicon } from '../../../words/index';
import { disputeQuestion, readingsTold } from './disputes';
import { Statements } from './real-events';

interface ReadingsProps {
  readonly disputes: readonly ProvenDispute[];
  readonly lexicon: Lexicon;
  /** The heading above each dispute, a level below that of the part. */
  readonly heading: 'h3' | 'h4';
}

/** Where sources disagree on what came of an order: every reading, and what would have followed by each; nothing where they agree. */
export function Readings({ disputes, lexicon, heading: Heading }: ReadingsProps) {
  const { t } = useTranslation();
  if (disputes.length === 0) return null;
  return (
    <section className="readings">
      {disputes.map((dispute) => (
        <div key={`${dispute.turn} ${dispute.actor} ${dispute.track}`}>
          <Heading>{disputeQuestion(t, lexicon, dispute)}</Heading>
          <dl>
            {readingsTold(t, lexicon, dispute).map((reading) => (
              <div key={reading.outcome}>
                <dt>{reading.label}</dt>
                <dd>
                  <Statements statements={[reading]} lexicon={lexicon} />
                  <p className="soft">{reading.follows}</p>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <p className="soft">{t('debrief.readings.rules')}</p>
    </section>
  );
}
