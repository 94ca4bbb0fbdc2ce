import { useTranslation } from 'react-i18next';
import type { Statement } from '../../scenario/index';
import type { Lexicon } from '../../words/index';
import { Inline } from '../parts/prose';
import { SourceRefs } from '../parts/source-refs';

interface StatementsProps {
  readonly id: string;
  readonly heading: string;
  readonly statements: readonly Statement[];
  readonly lexicon: Lexicon;
}

/** What is known, each with who says so, how sure it is, and its sources. */
export function Statements({ id, heading, statements, lexicon }: StatementsProps) {
  const { t } = useTranslation();
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-heading">
        {heading}
      </h2>
      <ul className="plain-list">
        {statements.map(({ text, claimant, confidence, sources }) => (
          <li key={text} data-confidence={confidence}>
            <Inline text={text} lexicon={lexicon} />{' '}
            {claimant === undefined && confidence === undefined ? null : (
              <span className="statement-claim">
                {[
                  claimant === undefined ? undefined : t('brief.claims', { claimant }),
                  confidence === undefined ? undefined : t(`brief.confidence.${confidence}`),
                ]
                  .filter((part) => part !== undefined)
                  .join(t('shell.list.separator'))}
              </span>
            )}{' '}
            <SourceRefs ids={sources} lexicon={lexicon} />
          </li>
        ))}
      </ul>
    </section>
  );
}
