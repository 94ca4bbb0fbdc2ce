import { useTranslation } from 'react-i18next';
import { type Debrief, deadlinesOf } from '../../../debrief/index';
import type { Lexicon } from '../../../words/index';
import { Part } from '../part';
import { deadlineTable } from './deadline-rows';
import { FigureTable } from './figure-table';

interface DeadlinesProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
}

/** What was set going, and what came of it. */
export function Deadlines({ debrief, lexicon }: DeadlinesProps) {
  const { t } = useTranslation();
  if (deadlinesOf(debrief).length === 0) return null;
  return (
    <Part name="deadlines" help={t('debrief.deadlines.help')}>
      <DeadlineFigure debrief={debrief} lexicon={lexicon} />
    </Part>
  );
}

/** What was set going, as a table. */
export function DeadlineFigure({ debrief, lexicon }: DeadlinesProps) {
  const { t } = useTranslation();
  const { head, rows } = deadlineTable(t, lexicon, debrief);
  return <FigureTable caption={t('debrief.part.deadlines')} isCaptionHidden head={head} rows={rows} />;
}
