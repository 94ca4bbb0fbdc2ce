import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostDesk } from './desk';

/** All tables, or one of them. */
export type ChosenTable = number | 'all';

interface TableChoiceProps {
  readonly value: ChosenTable;
  readonly onChoose: (table: ChosenTable) => void;
}

/** At which table something happens, or that it happens at all. */
export function TableChoice({ value, onChoose }: TableChoiceProps) {
  const { t } = useTranslation();
  const { sight } = useHostDesk();
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{t('host.speak.where')}</label>
      <select
        id={field}
        value={value}
        onChange={({ currentTarget: { value: chosen } }) =>
          onChoose(chosen === 'all' ? 'all' : Number(chosen))
        }
      >
        <option value="all">{t('host.speak.allTables')}</option>
        {sight.host.tables.map((table) => (
          <option key={table} value={table}>
            {t('host.board.table', { table })}
          </option>
        ))}
      </select>
    </div>
  );
}
