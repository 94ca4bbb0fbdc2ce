import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../scenario/index';
import type { Gathered, ReadProblem } from '../../session/index';
import { Button } from '../parts/button';
import type { ClassActs, CrisisOfClass } from './class-state';
import { nameOfMember } from './member-name';
import { sayGatherProblem, sayPlace, sayReadProblem } from './problem-words';

/** Rows that are drawn; nobody mends more than this one by one. */
const mostShown = 200;

interface UnreadProps {
  readonly problems: readonly ReadProblem[];
  readonly onDismiss: () => void;
}

/** What could not be read of what was given last, with its place and what to do. */
export function Unread({ problems, onDismiss }: UnreadProps) {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  return (
    <section className="notice class-problems" data-tone="threat" aria-labelledby="class-unread">
      <div>
        <h2 id="class-unread" className="notice-heading">
          {t('classPage.out.unread', { count: problems.length })}
        </h2>
        <ul className="notice-details">
          {problems.slice(0, mostShown).map((problem) => (
            <li key={JSON.stringify(problem)}>
              <b>{sayPlace(t, problem.place)}</b>: {sayReadProblem(t, problem)}
            </li>
          ))}
        </ul>
      </div>
      <Button className="icon-button" aria-label={t('classPage.out.dismiss')} onPress={onDismiss}>
        <X aria-hidden="true" size={18} />
      </Button>
    </section>
  );
}

interface KeptOutProps {
  readonly id: string;
  readonly scenario: Scenario;
  readonly problems: Gathered['problems'];
  readonly crises: readonly CrisisOfClass[];
  readonly areNamesHidden: boolean;
  readonly acts: Pick<ClassActs, 'remove' | 'breakOff'>;
}

/** Results that do not count, each with its place, the reason, and what to do. */
export function KeptOut({ id, scenario, problems, crises, areNamesHidden, acts }: KeptOutProps) {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  const titleOf = (crisis: string) => crises.find((one) => one.id === crisis)?.title ?? crisis;
  const begun = problems.filter((problem) => problem.code === 'unfinished' && problem.turns > 0);
  return (
    <section className="class-out" aria-labelledby={`${id}-out`}>
      <h2 className="section-heading" id={`${id}-out`}>
        {t('classPage.out.heading', { count: problems.length })}
      </h2>
      {begun.length === 0 ? null : <p className="soft print-hidden">{t('classPage.out.breakOffHelp')}</p>}
      {begun.length < 2 ? null : (
        <Button
          className="plain-button print-hidden"
          onPress={() =>
            acts.breakOff(
              id,
              begun.flatMap(({ states }) => states),
              true,
            )
          }
        >
          {t('classPage.out.breakOffAll', { count: begun.length })}
        </Button>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keys. */}
      <ul className="class-reasons print-hidden" tabIndex={0}>
        {problems.slice(0, mostShown).map((problem) => {
          const name = nameOfMember(t, problem.name, problem.at, areNamesHidden);
          return (
            <li key={problem.at}>
              <p>
                <b dir="auto">{name}</b>
                {areNamesHidden ? null : <span className="soft"> ({sayPlace(t, problem.place)})</span>}
              </p>
              <p>{sayGatherProblem(t, scenario, problem, titleOf, areNamesHidden)}</p>
              <p className="class-row-acts">
                {problem.code === 'unfinished' && problem.turns > 0 ? (
                  <Button
                    className="link-button"
                    aria-label={t('classPage.out.breakOffNamed', { name })}
                    onPress={() => acts.breakOff(id, problem.states, true)}
                  >
                    {t('classPage.out.breakOff')}
                  </Button>
                ) : null}
                <Button
                  className="link-button"
                  aria-label={t('classPage.who.removeNamed', { name })}
                  onPress={() => acts.remove(id, problem.states)}
                >
                  {t('classPage.who.remove')}
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
