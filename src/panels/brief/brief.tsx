import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor, Scenario } from '../../scenario/index';
import { Button } from '../parts/button';
import type { Company } from '../together/company';
import { peopleIn } from '../together/company';
import { CompanyChoice } from '../together/company-choice';
import { BriefPage } from './brief-page';
import { PlayOptions } from './play-options';
import type { Choices, DraftedChoices } from './play-options-form';

interface BriefProps {
  readonly scenario: Scenario;
  readonly actor: Actor;
  /** A seed to begin with where the player names none. */
  readonly drawSeed: () => number;
  readonly map?: ReactNode;
  readonly onBegin: (choices: Choices) => void;
  /** Back to the play of this side that is going on. */
  readonly onGoOn: (() => void) | undefined;
}

/** One page for the chosen side: who you are, what happened, what you want, will not accept and do not know; then begin. */
export function Brief({ scenario, actor, drawSeed, map, onBegin, onGoOn }: BriefProps) {
  const { t } = useTranslation();
  const [choices, setChoices] = useState<DraftedChoices | undefined>(undefined);
  const [company, setCompany] = useState<Company>({ is: 'alone' });
  // The options may be folded away, so the reason stands beside the button.
  const [refused, setRefused] = useState<'seed' | 'company' | undefined>(undefined);
  const choose = (next: DraftedChoices) => {
    setChoices(next);
    setRefused(undefined);
  };
  const begin = () => {
    const { seed, others } = choices ?? { seed: drawSeed(), others: {} };
    if (seed === undefined) setRefused('seed');
    else if (company.is === 'sides' && company.others.length === 0) setRefused('company');
    else onBegin({ seed, others, company });
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
            onChange={choose}
          />
        </>
      }
    >
      <section className="brief-begin" aria-label={t('brief.begin')}>
        {onGoOn === undefined ? null : (
          <Button className="main-button" onPress={onGoOn}>
            {t('brief.goOn')}
          </Button>
        )}
        <Button className={onGoOn === undefined ? 'main-button' : 'plain-button'} onPress={begin}>
          {t(onGoOn === undefined ? 'brief.begin' : 'brief.beginAnew')}
        </Button>
        {refused === undefined ? null : (
          <p className="field-error" role="alert">
            {t(refused === 'seed' ? 'brief.options.seedBad' : 'together.choice.none')}
          </p>
        )}
        <p className="soft">{t('brief.beginHelp', { minutes: scenario.about.minutes.solo })}</p>
      </section>
    </BriefPage>
  );
}
