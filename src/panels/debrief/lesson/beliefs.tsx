import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../debrief/index';
import type { Lexicon } from '../../../words/index';
import { Part } from '../part';
import { type BeliefTable, beliefTables } from './belief-rows';
import { FigureTable } from './figure-table';

/** What sides believed of things that they did not see, beside how these were. */
export function Beliefs({ debrief, lexicon }: { readonly debrief: Debrief; readonly lexicon: Lexicon }) {
  const { t } = useTranslation();
  const tables = beliefTables(t, lexicon, debrief);
  if (tables.length === 0) return null;
  return (
    <Part name="beliefs" help={t('debrief.beliefs.help')}>
      {tables.map((table) => (
        <BeliefFigure key={table.title} table={table} />
      ))}
    </Part>
  );
}

/** One belief beside how it was, or the results that a side did not know, as a table. */
export function BeliefFigure({ table: { title, head, rows, never } }: { readonly table: BeliefTable }) {
  return (
    <div>
      <FigureTable caption={title} head={head} rows={rows} />
      {never === undefined ? null : <p>{never}</p>}
    </div>
  );
}
