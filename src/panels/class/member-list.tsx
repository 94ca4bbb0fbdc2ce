import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../scenario/index';
import type { Gathered } from '../../session/index';
import { Button } from '../parts/button';
import type { ClassActs } from './class-state';
import { nameOfMember } from './member-name';
import { sayPlace } from './problem-words';

interface MemberListProps {
  readonly id: string;
  readonly scenario: Scenario;
  readonly gathered: Gathered;
  readonly areNamesHidden: boolean;
  readonly acts: Pick<ClassActs, 'remove' | 'breakOff'>;
}

/** Rows that are shown at first: more than a class has, and few enough to be drawn at once. */
const atFirst = 100;

/** Who is in: every result that counts. */
export function MemberList({ id, scenario, gathered, areNamesHidden, acts }: MemberListProps) {
  const { t } = useTranslation();
  const [areAllShown, setAllShown] = useState(false);
  const { members, repeated } = gathered;
  const shown = areAllShown ? members : members.slice(0, atFirst);
  return (
    <section aria-label={t('classPage.who.heading')}>
      <h3>{t('classPage.who.heading')}</h3>
      <p>
        {members.length === 0 ? t('classPage.who.none') : t('classPage.who.count', { count: members.length })}
        {repeated === 0 ? '' : ` ${t('classPage.who.repeated', { count: repeated })}`}
      </p>
      {members.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keys.
        <section className="class-table" aria-label={t('classPage.who.heading')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('classPage.who.name')}</th>
                <th scope="col">{t('classPage.who.side')}</th>
                <th scope="col">{t('classPage.who.turns')}</th>
                <th scope="col">{t('classPage.who.ending')}</th>
                {areNamesHidden ? null : <th scope="col">{t('classPage.who.source')}</th>}
                <th scope="col">
                  <span className="hidden-text">{t('classPage.who.remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ at, play, place }, number) => {
                const name = nameOfMember(t, play.name, number, areNamesHidden);
                const ending = scenario.endings.find((one) => one.id === play.ending)?.title;
                return (
                  <tr key={play.key}>
                    <th scope="row" dir="auto">
                      {name}
                    </th>
                    <td>{scenario.actors.find((actor) => actor.id === play.seat)?.name}</td>
                    <td>{play.orders.length}</td>
                    <td>{ending ?? t('classPage.who.brokenOff')}</td>
                    {areNamesHidden ? null : <td className="soft">{sayPlace(t, place)}</td>}
                    <td className="class-row-acts">
                      {ending === undefined ? (
                        <Button
                          className="link-button"
                          aria-label={t('classPage.who.notBrokenNamed', { name })}
                          onPress={() => acts.breakOff(id, [at], false)}
                        >
                          {t('classPage.who.notBroken')}
                        </Button>
                      ) : null}
                      <Button
                        className="link-button"
                        aria-label={t('classPage.who.removeNamed', { name })}
                        onPress={() => acts.remove(id, [at])}
                      >
                        {t('classPage.who.remove')}
                      </Button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
      {shown.length === members.length ? null : (
        <Button className="plain-button" onPress={() => setAllShown(true)}>
          {t('classPage.who.all', { count: members.length })}
        </Button>
      )}
    </section>
  );
}
