import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor, Scenario } from '../../scenario/index';
import { Button } from '../parts/button';
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
  const [isRefused, setRefused] = useState(false);
  const choose = (next: DraftedChoices) => {
    setChoices(next);
    setRefused(false);
  };
  const begin = () => {
    const { seed, others } = choices ?? { seed: drawSeed(), others: {} };
    // The options may be folded away, so the reason stands beside the button.
    if (seed === undefined) setRefused(true);
    else onBegin({ seed, others });
  };
  return (
    <BriefPage
      scenario={scenario}
      actor={actor}
      map={map}
      options={<PlayOptions scenario={scenario} actor={actor} drawSeed={drawSeed} onChange={choose} />}
    >
      <section className="brief-begin">
        {onGoOn === undefined ? null : (
          <Button className="main-button" onPress={onGoOn}>
            {t('brief.goOn')}
          </Button>
        )}
        <Button className={onGoOn === undefined ? 'main-button' : 'plain-button'} onPress={begin}>
          {t(onGoOn === undefined ? 'brief.begin' : 'brief.beginAnew')}
        </Button>
        {isRefused ? (
          <p className="field-error" role="alert">
            {t('brief.options.seedBad')}
          </p>
        ) : null}
        <p className="soft">{t('brief.beginHelp', { minutes: scenario.about.minutes.solo })}</p>
      </section>
    </BriefPage>
  );
}
