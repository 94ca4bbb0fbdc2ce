import { useTranslation } from 'react-i18next';
import type { View } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import { deadlineText } from './deadline-text';

interface DeadlineListProps {
  readonly lexicon: Lexicon;
  readonly deadlines: View['deadlines'];
  readonly isOpen: boolean;
}

/** What is under way, as far as its reader knows, with the day on which each lands. */
export function DeadlineList({ lexicon, deadlines = [] }: DeadlineListProps) {
  const { t, i18n } = useTranslation();
  if (deadlines.length === 0) return null;
  return (
    <section className="standing" aria-labelledby="deadlines-heading">
      <h2 id="deadlines-heading" className="section-heading">
        {t('deadline.heading')}
      </h2>
      <ul>
        {deadlines.map((one) => (
          <li key={one.deadline}>{deadlineText(t, i18n.language, lexicon, one)}</li>
        ))}
      </ul>
    </section>
  );
}
