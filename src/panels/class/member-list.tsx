import { memo, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../scenario/index';
import type { Gathered } from '../../session/index';
import { Button } from '../parts/button';
import { writtenDirection } from '../parts/written-direction';
import type { ClassActs } from './class-state';
import { MemberRow } from './member-row';

interface MemberListProps {
  readonly id: string;
  readonly scenario: Scenario;
  readonly gathered: Gathered;
  readonly areNamesHidden: boolean;
  readonly acts: Pick<ClassActs, 'remove' | 'renameResults' | 'breakOff'>;
}

/** Rows that are shown at first, and how many more at a time: more than a class has, and few enough to be drawn at once. */
const step = 100;

/** Who is in: every result that counts. Drawn anew only when the results have changed, since it may be long. */
export const MemberList = memo(function MemberList(props: MemberListProps) {
  const { id, scenario, gathered, areNamesHidden, acts } = props;
  const { t } = useTranslation();
  const [most, setMost] = useState(step);
  const [sought, setSought] = useState('');
  const [renaming, setRenaming] = useState<object>();
  const [renamed, setRenamed] = useState<number>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { members, repeated, alike } = gathered;
  const later = members.filter((member) => member.later !== undefined).length;
  const wanted = useDeferredValue(areNamesHidden ? '' : sought.trim().toLowerCase());
  const found = useMemo(
    () =>
      members
        .map((member, number) => ({ member, number }))
        .filter(({ member }) => wanted === '' || member.play.name.toLowerCase().includes(wanted)),
    [members, wanted],
  );
  const shown = found.slice(0, most);
  const hasTables = members.some(({ play }) => play.table !== undefined) || later > 0;
  return (
    <section className="class-members print-hidden" aria-label={t('classPage.who.heading')}>
      <h2 className="section-heading" ref={heading} tabIndex={-1}>
        {t('classPage.who.heading')}
      </h2>
      <p>
        {members.length === later
          ? t('classPage.who.none')
          : t('classPage.who.count', { count: members.length - later })}
        {later === 0 ? '' : ` ${t('classPage.who.laterCount', { count: later })}`}
        {repeated === 0 ? '' : ` ${t('classPage.who.repeated', { count: repeated })}`}
        {alike === 0 ? '' : ` ${t('classPage.who.alike', { count: alike })}`}
      </p>
      {members.length <= step || areNamesHidden ? null : (
        <p className="field class-find">
          <label htmlFor={`${id}-find`}>{t('classPage.who.find')}</label>
          <input
            id={`${id}-find`}
            type="search"
            dir={writtenDirection(sought)}
            autoComplete="off"
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
        </p>
      )}
      {shown.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keys.
        <section className="member-table" aria-label={t('classPage.who.heading')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('classPage.who.name')}</th>
                {hasTables ? <th scope="col">{t('classPage.who.table')}</th> : null}
                <th scope="col">{t('classPage.who.side')}</th>
                <th scope="col">{t('classPage.who.turns')}</th>
                <th scope="col">{t('classPage.who.ending')}</th>
                {areNamesHidden ? null : <th scope="col">{t('classPage.who.source')}</th>}
                <th scope="col">
                  <span className="hidden-text">{t('classPage.who.change')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ member, number }) => (
                <MemberRow
                  key={member.at}
                  member={member}
                  number={number}
                  scenario={scenario}
                  areNamesHidden={areNamesHidden}
                  hasTables={hasTables}
                  // A change of the list ends it, so that no name goes to another result.
                  isRenaming={renaming === member}
                  wasRenamed={renamed === member.at}
                  onRenaming={(is) => {
                    setRenaming(is ? member : undefined);
                    setRenamed(is ? undefined : member.at);
                  }}
                  onRename={(name) => acts.renameResults(id, member.states, name)}
                  onCount={() => acts.breakOff(id, member.states, false)}
                  onRemove={() => {
                    // The button goes with its row.
                    heading.current?.focus({ preventScroll: true });
                    acts.remove(id, member.states);
                  }}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {found.length === 0 && members.length > 0 ? <p>{t('classPage.who.notFound')}</p> : null}
      {shown.length === found.length ? null : (
        <Button className="plain-button" onPress={() => setMost(most + step)}>
          {t('classPage.who.more', { shown: shown.length, count: found.length })}
        </Button>
      )}
    </section>
  );
});
