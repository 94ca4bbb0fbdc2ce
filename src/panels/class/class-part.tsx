import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { longestName } from '../../session/index';
import { Button } from '../parts/button';
import { writtenDirection } from '../parts/written-direction';
import { ClassDownloads } from './class-downloads';
import type { ClassActs, ShownClass } from './class-state';
import { IntakePart } from './intake-part';
import { KeptOut } from './kept-out';
import { MemberList } from './member-list';
import { playedAs } from './sorted-class';

interface ClassPartProps {
  readonly shown: ShownClass;
  readonly areNamesHidden: boolean;
  readonly acts: ClassActs;
}

/** One class: its name, the doors for results, who is in, and what is kept out. It is drawn anew only when something of it has changed. */
export const ClassPart = memo(function ClassPart({ shown, areNamesHidden, acts }: ClassPartProps) {
  const { t } = useTranslation();
  const own = useId();
  const { id, name, crises, crisis, sorting } = shown;
  return (
    <section
      className="class-part"
      data-empty={sorting.is === 'empty' ? '' : undefined}
      aria-label={name === '' ? t('classPage.unnamed') : name}
    >
      <div className="class-collect print-hidden">
        <div className="field">
          <label htmlFor={`${own}-name`}>{t('classPage.name')}</label>
          <input
            id={`${own}-name`}
            dir={writtenDirection(name)}
            autoComplete="off"
            maxLength={longestName}
            value={name}
            onChange={(event) => acts.rename(id, event.currentTarget.value)}
          />
        </div>
        <IntakePart id={id} areNamesHidden={areNamesHidden} acts={acts} />
      </div>
      <div className="class-gathered">
        {crises.length < 2 ? null : (
          <div className="field class-crisis print-hidden">
            <label htmlFor={`${own}-crisis`}>{t('classPage.crisis.label')}</label>
            <select
              id={`${own}-crisis`}
              value={crisis}
              onChange={(event) => acts.showCrisis(id, event.currentTarget.value)}
            >
              {crises.map((one) => (
                <option key={one.id} value={one.id}>
                  {t('classPage.crisis.option', { title: one.title, count: one.count })}
                </option>
              ))}
            </select>
          </div>
        )}
        <Sorted shown={shown} areNamesHidden={areNamesHidden} acts={acts} />
        {sorting.is === 'sorted' ? (
          <ClassDownloads
            name={name}
            scenario={playedAs(sorting.scenario, sorting.plays)}
            found={sorting.found}
            gathered={sorting.gathered}
            onDelete={() => acts.deleteClass(id)}
          />
        ) : null}
      </div>
    </section>
  );
});

function Sorted({ shown, areNamesHidden, acts }: ClassPartProps) {
  const { t } = useTranslation();
  const { id, crises, sorting } = shown;
  switch (sorting.is) {
    case 'empty':
      return (
        <div className="print-hidden">
          <h2 className="section-heading">{t('classPage.who.heading')}</h2>
          <p className="soft">{t('classPage.who.empty')}</p>
        </div>
      );
    case 'working':
      return null;
    case 'stopped':
      return (
        <p className="notice">
          {t('classPage.work.stopped')}{' '}
          <Button className="plain-button" onPress={() => acts.sortAgain(id)}>
            {t('classPage.work.again')}
          </Button>
        </p>
      );
    case 'no-scenario':
      return (
        <p className="notice" data-tone="threat">
          {t('classPage.crisis.missing', { crisis: sorting.crisis })} <a href="#/">{t('shell.lost.home')}</a>
        </p>
      );
    case 'sorted': {
      const { scenario, gathered } = sorting;
      const common = { id, scenario, areNamesHidden, acts };
      return (
        <>
          <MemberList {...common} gathered={gathered} />
          <KeptOut {...common} problems={gathered.problems} crises={crises} />
        </>
      );
    }
    default:
      return sorting satisfies never;
  }
}
