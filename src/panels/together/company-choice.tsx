import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor, Scenario } from '../../scenario/index';
import { ActorMark } from '../parts/actor-mark';
import { Fold } from '../parts/fold';
import { writtenDirection } from '../parts/written-direction';
import { type Company, otherSides } from './company';
import { minutesFor } from './minutes';
import { keepPairNames, longestPairName, pairNames } from './pair-names';

interface CompanyChoiceProps {
  readonly scenario: Scenario;
  readonly actor: Actor;
  readonly company: Company;
  readonly onChange: (company: Company) => void;
}

/** Who plays on this device. The choice stands folded, since most play alone. */
export function CompanyChoice({ scenario, actor, company, onChange }: CompanyChoiceProps) {
  const { t } = useTranslation();
  const name = useId();
  const others = otherSides(scenario, actor.id);
  const kinds = (['alone', 'pair', 'sides'] as const).filter((is) => is !== 'sides' || others.length > 0);
  // Who chooses a side each begins with one other side, and may add more.
  const companyOf = (is: Company['is']): Company =>
    is === company.is
      ? company
      : is === 'sides'
        ? { is, others: others.slice(0, 1).map(({ id }) => id) }
        : { is };
  const minutesOf = (is: Company['is']) =>
    minutesFor(companyOf(is), { solo: scenario.about.minutes.solo, turns: scenario.turns.length });
  const heading = (
    <span>
      {t('together.choice.heading')}
      {company.is === 'alone' ? null : (
        <span className="soft"> {t(`together.choice.${company.is}.label`)}</span>
      )}
    </span>
  );
  return (
    <Fold heading={heading} isLate comesIntoView>
      <div className="company">
        <fieldset>
          <legend className="hidden-text">{t('together.choice.heading')}</legend>
          {kinds.map((is) => (
            <label key={is} className="reading-choice">
              <input
                type="radio"
                name={name}
                checked={company.is === is}
                onChange={() => onChange(companyOf(is))}
              />
              <span>
                {t(`together.choice.${is}.label`)}{' '}
                <span className="soft">
                  {t(`together.choice.${is}.what`)}
                  {is === 'alone'
                    ? null
                    : ` ${t('together.choice.time', { minutes: t('brief.beginHelp', { count: minutesOf(is) }) })}`}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
        {company.is === 'pair' ? <PairNames /> : null}
        {company.is === 'sides' && others.length > 1 ? (
          <fieldset>
            <legend>{t('together.choice.others')}</legend>
            {others.map((side) => (
              <label key={side.id} className="reading-choice">
                <input
                  type="checkbox"
                  checked={company.others.includes(side.id)}
                  onChange={({ currentTarget }) => {
                    const rest = company.others.filter((id) => id !== side.id);
                    onChange({ is: 'sides', others: currentTarget.checked ? [...rest, side.id] : rest });
                  }}
                />
                <ActorMark actor={side} named />
              </label>
            ))}
          </fieldset>
        ) : null}
      </div>
    </Fold>
  );
}

/** What each of a pair is called, if they like. */
function PairNames() {
  const { t } = useTranslation();
  const id = useId();
  const [names, setNames] = useState(pairNames);
  const change = (next: readonly [string, string]) => {
    setNames(next);
    keepPairNames(next);
  };
  const [first, second] = names;
  return (
    <fieldset>
      <legend className="soft">{t('together.choice.names')}</legend>
      {(['first', 'second'] as const).map((which) => (
        <div key={which} className="field">
          <label htmlFor={`${id}-${which}`}>{t(`together.choice.${which}`)}</label>
          <input
            id={`${id}-${which}`}
            type="text"
            dir={writtenDirection(which === 'first' ? first : second)}
            autoComplete="off"
            maxLength={longestPairName}
            value={which === 'first' ? first : second}
            onChange={({ currentTarget: { value } }) =>
              change(which === 'first' ? [value, second] : [first, value])
            }
          />
        </div>
      ))}
    </fieldset>
  );
}
