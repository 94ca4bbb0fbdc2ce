import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countedTurn, type Inject } from '../../scenario/index';
import { Button } from '../parts/button';
import { useHostDesk } from './desk';
import { type ChosenTable, TableChoice } from './table-choice';

/** The events of the crisis, which the teacher can let happen at one table or all. */
export function InjectList() {
  const { t } = useTranslation();
  const { sight, lexicon, storyOf, send, say } = useHostDesk();
  const [where, setWhere] = useState<ChosenTable>('all');
  // What happens once, and has at all these tables, is no choice any more.
  const journals = sight.tables
    .filter(({ table }) => where === 'all' || table === where)
    .map(({ record }) => storyOf(record).game.journal);
  const open = lexicon.scenario.injects.filter(
    ({ id, once }) =>
      !once ||
      !journals.every((journal) => journal.some((entry) => entry.kind === 'inject' && entry.id === id)),
  );
  const throwIn = async ({ id, label }: Inject) => {
    if (await send({ do: 'inject', table: where, inject: id }))
      say(t('host.speak.injected', { inject: label }));
  };
  return (
    <div className="host-forms">
      <p className="soft">{t('host.speak.injectHelp')}</p>
      <TableChoice value={where} onChoose={setWhere} />
      <ul className="inject-list">
        {open.map((inject) => (
          <li key={inject.id}>
            <p>
              {inject.label} <InjectFacts inject={inject} />
            </p>
            <Button
              className="plain-button"
              aria-label={[t('host.speak.injectGo'), inject.label].join(t('shell.list.separator'))}
              onPress={() => void throwIn(inject)}
            >
              {t('host.speak.injectGo')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function InjectFacts({ inject }: { readonly inject: Inject }) {
  const { t } = useTranslation();
  const { lexicon } = useHostDesk();
  const turn = inject.turn === undefined ? 0 : countedTurn(lexicon.scenario, inject.turn + 1);
  const facts = [
    ...(inject.history ? [t('host.speak.injectAsHistory')] : []),
    ...(turn < 1 ? [] : [t('host.speak.injectDue', { turn })]),
  ];
  return facts.length === 0 ? null : <span className="soft">{facts.join(t('shell.list.separator'))}</span>;
}
