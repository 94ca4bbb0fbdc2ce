import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Actor, type PlayPlan, plansFor, type Scenario } from '../../scenario/index';
import { bellMinutes } from '../../session/index';
import { Button } from '../parts/button';
import { daySpan } from '../words/dates';
import { BriefPage } from './brief-page';
import { PlayOptions } from './play-options';
import type { Choices, DraftedChoices } from './play-options-form';
import { endOf, noUntil } from './until';
import { UntilFold } from './until-fold';

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
  const [time, setTime] = useState(noUntil);
  const [refused, setRefused] = useState<'seed' | 'time' | undefined>(undefined);
  const begin = (plan?: PlayPlan) => {
    const { seed, others } = choices ?? { seed: drawSeed(), others: {} };
    const until = endOf(time, Date.now());
    // What is wrong may be folded away, so the reason stands beside the button.
    if (seed === undefined) setRefused('seed');
    else if (until === 'bad') setRefused('time');
    else {
      const rest = { ...(plan === undefined ? {} : { plan }), ...(until === undefined ? {} : { until }) };
      onBegin({ seed, others, ...rest });
    }
  };
  return (
    <BriefPage
      scenario={scenario}
      actor={actor}
      map={map}
      options={
        <>
          <PlayOptions
            scenario={scenario}
            actor={actor}
            drawSeed={drawSeed}
            onChange={(next) => {
              setChoices(next);
              setRefused(undefined);
            }}
          />
          <UntilFold
            draft={time}
            onChange={(next) => {
              setTime(next);
              setRefused(undefined);
            }}
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
        <Button className={onGoOn === undefined ? 'main-button' : 'plain-button'} onPress={() => begin()}>
          {t(onGoOn === undefined ? 'brief.begin' : 'brief.beginAnew')}
        </Button>
        {refused === undefined ? null : (
          <p className="field-error" role="alert">
            {refused === 'seed' ? t('brief.options.seedBad') : t('brief.until.bad', bellMinutes)}
          </p>
        )}
        <p className="soft">{t('brief.beginHelp', { minutes: scenario.about.minutes.solo })}</p>
        {plansFor(scenario, actor.id).map((plan) => (
          <PlanButton key={plan.id} scenario={scenario} plan={plan} onPress={() => begin(plan)} />
        ))}
      </section>
    </BriefPage>
  );
}

interface PlanButtonProps {
  readonly scenario: Scenario;
  readonly plan: PlayPlan;
  readonly onPress: () => void;
}

/** A shorter way to play, in one line. */
function PlanButton({ scenario, plan, onPress }: PlanButtonProps) {
  const { t, i18n } = useTranslation();
  const { name, minutes, first, last } = plan;
  const from = scenario.turns[first]?.from ?? '';
  const days = daySpan(from, scenario.turns[last]?.to ?? from, i18n.language);
  return (
    <Button className="plain-button" onPress={onPress}>
      {t('brief.plan', { name, minutes, days })}
    </Button>
  );
}
