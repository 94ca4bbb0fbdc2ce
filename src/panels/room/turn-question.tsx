import { useTranslation } from 'react-i18next';
import { Told } from '../parts/told';

/** The one question that a turn asks; the orders below it are the answers. */
export function TurnQuestion({ ask }: { readonly ask: string }) {
  const { t } = useTranslation();
  return (
    <section className="question" aria-label={t('room.question')}>
      <h2 id="question-heading" className="question-ask">
        <Told>{ask}</Told>
      </h2>
    </section>
  );
}
