import { useTranslation } from 'react-i18next';
import type { Begun, Entry } from '../../engine/index';
import { deadlinesIn, type Lexicon } from '../../words/index';
import { deadlineText } from './deadline-text';

interface DeadlineListProps {
  readonly lexicon: Lexicon;
  readonly isOpen: boolean;
  /** Those that are told; without them, all that are under way after the journal. */
  readonly deadlines?: readonly Begun[];
  readonly journal?: readonly Entry[];
}

/** What was set going, with the day on which each lands and what would stop it. */
export function DeadlineList({ lexicon, journal = [], deadlines }: DeadlineListProps) {
  const { t, i18n } = useTranslation();
  const told = deadlines ?? deadlinesIn(lexicon, journal);
  if (told.length === 0) return null;
  return (
    <section className="standing" aria-labelledby="deadlines-heading">
      <h2 id="deadlines-heading" className="section-heading">
        {t('deadline.heading')}
      </h2>
      <ul>
        {told.map((one) => (
          <li key={one.deadline}>{deadlineText(t, i18n.language, lexicon, one)}</li>
        ))}
      </ul>
    </section>
  );
}
