import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Actor, type PlayPlan, plansFor, type Scenario } from '../../scenario/index';
import { bellMinutes } from '../../session/index';
import { Button } from '../parts/button';
import type { Company } from '../together/company';
import { peopleIn } from '../together/company';
import { CompanyChoice } from '../together/company-choice';
import { minutesFor } from '../together/minutes';
import { BriefPage } from './brief-page';
import { PlayOptions } from './play-options';
import type { Choices, DraftedChoices, MaskChoice } from './play-options-form';
import { endOf, noUntil } from './until';

interface BriefProps {
  readonly scenario: Scenario;
  readonly actor: Actor;
  /** A seed to begin with where the player names none. */
  readonly drawSeed: () => number;
  readonly map?: ReactNode;
  /** Absent where it has no invented names. */
  readonly mask?: MaskChoice | undefined;
  readonly onBegin: (choices: Choices) => void;
  /** Back to the play of this side that is going on. */
  readonly onGoOn: (() => void) | undefined;
}

/** One page for the chosen side: who you are, what happened, what you want, will not accept and do not know; then begin. */
export function Brief({ scenario, actor, drawSeed, map, mask, onBegin, onGoOn }: BriefProps) {
  const { t } = useTranslation();
  const [choices, setChoices] = useState<DraftedChoices | undefined>(undefined);
  const [company, setCompany] = useState<Company>({ is: 'alone' });
  // What is wrong may be folded away, so the reason stands beside the button.
  const [refused, setRefused] = useState<'seed' | 'time' | 'company' | undefined>(undefined);
  const begin = (plan?: PlayPlan) => {
    const { seed, others, time } = choices ?? { seed: drawSeed(), others: {}, time: noUntil };
    const until = endOf(time, Date.now());
    if (seed === undefined) setRefused('seed');
    else if (until === 'bad') setRefused('time');
    else if (company.is === 'sides' && company.others.length === 0) setRefused('company');
    else {
      const rest = { ...(plan === undefined ? {} : { plan }), ...(until === undefined ? {} : { until }) };
      onBegin({ seed, others, company, ...rest });
    }
  };
  return (
    <BriefPage
      scenario={scenario}
      actor={actor}
      map={map}
      options={
        <>
          <CompanyChoice
            scenario={scenario}
            actor={actor}
            company={company}
            onChange={(next) => {
              setCompany(next);
              setRefused(undefined);
            }}
          />
          <PlayOptions
            scenario={scenario}
            actor={actor}
            people={peopleIn(company)}
            drawSeed={drawSeed}
            mask={mask}
            onChange={(next) => {
              setChoices(next);
              setRefused(undefined);
            }}
          />
        </>
      }
    >
      <section className="brief-begin">
        {onGoOn === undefined ? null : (
          <Button className="main-button" onPress={onGoOn}>
            {t('brief.goOn')}
          </Button>
        )}
        <Button className={onGoOn === undefined ? 'main-button' : 'plain-button'} onPress={() => begin()}>
          {t(onGoOn === undefined ? 'brief.begin' : 'brief.beginAnew')}
        </Button>
        {refused === undefined ? null : (
          <p className="field-error" role="alert">
            {refused === 'seed'
              ? t('brief.options.seedBad')
              : refused === 'time'
                ? t('brief.until.bad', bellMinutes)
                : t('together.choice.none')}
          </p>
        )}
        <p className="soft">
          {t('brief.beginHelp', {
            count: minutesFor(company, { solo: scenario.about.minutes.solo, turns: scenario.turns.length }),
          })}
        </p>
        {plansFor(scenario, actor.id).map((plan) => (
          <Button key={plan.id} className="plain-button" onPress={() => begin(plan)}>
            {t('brief.plan', {
              name: plan.name,
              minutes: minutesFor(company, { solo: plan.minutes, turns: plan.last - plan.first + 1 }),
            })}
          </Button>
        ))}
      </section>
    </BriefPage>
  );
}
