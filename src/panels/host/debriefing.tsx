import './debriefing.css';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { debriefSteps, planOf, playsOfClass } from '../../classroom/index';
import { Button } from '../parts/button';
import { useRoomTime } from '../parts/use-link';
import { leftOf, minutesText } from '../words/clock';
import { type Closing, ClosingPart } from './closing';
import { useHostDesk } from './desk';
import { FiguresLater } from './figures-later';
import type { Forecaster } from './forecaster';
import { stepMinutes } from './planned';
import { useForecasts } from './use-forecasts';
import { WallChoice } from './wall-choice';
import { Written } from './written';

type Step = (typeof debriefSteps)[number];

interface DebriefingProps {
  readonly closing: Closing;
  readonly forecaster: Forecaster;
  readonly wallAt: string | undefined;
}

/** The debrief: its steps with their time, what the wall shows, the figures of the class, and the end. */
export function Debriefing({ closing, forecaster, wallAt }: DebriefingProps) {
  const { t } = useTranslation();
  const { sight } = useHostDesk();
  const closed = sight.room.phase === 'closed';
  return (
    <div className="debriefing">
      <div className="debriefing-side">
        {closed ? null : (
          <>
            <Steps />
            <section>
              <WallChoice wallAt={wallAt} />
            </section>
          </>
        )}
        <ClosingPart closing={closing} />
      </div>
      <div className="debriefing-main">
        <section aria-labelledby="figures-heading">
          <h2 id="figures-heading" className="section-heading">
            {t('host.debriefing.figures')}
          </h2>
          <FiguresOfClass forecaster={forecaster} />
        </section>
        <Written />
      </div>
    </div>
  );
}

/** The figures as the records stand; they are worked out anew only when something that they show has changed. */
function FiguresOfClass({ forecaster }: Pick<DebriefingProps, 'forecaster'>) {
  const { sight, lexicon } = useHostDesk();
  const { scenario } = lexicon;
  const { tables, host } = sight;
  const forecasts = useForecasts(forecaster, tables);
  const key = JSON.stringify([tables, host.written, host.hands]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what the figures are made of.
  const plays = useMemo(() => playsOfClass(sight, scenario), [key, scenario]);
  return (
    <FiguresLater
      scenario={scenario}
      plays={plays}
      name={sight.room.title || scenario.about.title}
      show="all"
      forecasts={forecasts}
    />
  );
}

function Steps() {
  const { t } = useTranslation();
  const { sight } = useHostDesk();
  const now = sight.room.step?.is;
  return (
    <section aria-labelledby="steps-heading">
      <h2 id="steps-heading" className="section-heading">
        {t('host.debriefing.inSteps')}
      </h2>
      <ol className="step-list">
        {debriefSteps.map((step) => (
          <li key={step} aria-current={step === now ? 'step' : undefined} data-home="" tabIndex={-1}>
            <StepLine step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepLine({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const { sight, lexicon, send } = useHostDesk();
  const { minutes: lesson } = sight.host.made;
  const plan = planOf(lesson === undefined ? {} : { minutes: lesson }, lexicon.scenario);
  const [minutes, setMinutes] = useState(String(stepMinutes(plan.debrief)[step]));
  const field = useId();
  const name = t(`host.debriefing.steps.${step}.name`);
  const isNow = sight.room.step?.is === step;
  const go = () => {
    const count = Number(minutes);
    const isCount = minutes.trim() !== '' && Number.isInteger(count) && count >= 1 && count <= 120;
    void send({ do: 'step', step, minutes: isCount ? count : null });
    // At the other steps the wall says what everybody does now; a turn that is still told there would be in the way.
    void send({ do: 'show', what: step === 'river' || step === 'moments' ? step : 'nothing' });
  };
  return (
    <>
      <p className="step-name">
        {name} {isNow ? <StepClock /> : null}
      </p>
      <p className="soft">{t(`host.debriefing.steps.${step}.what`)}</p>
      <div className="host-line">
        <label htmlFor={field} className="hidden-text">
          {t('host.debriefing.minutes', { step: name })}
        </label>
        <input
          id={field}
          type="number"
          min={1}
          max={120}
          value={minutes}
          onChange={(event) => setMinutes(event.currentTarget.value)}
        />
        <span aria-hidden="true">{t('host.time.minutes')}</span>
        <Button
          className="plain-button"
          aria-label={[t('host.debriefing.go'), name].join(t('shell.list.separator'))}
          onPress={go}
        >
          {t('host.debriefing.go')}
        </Button>
      </div>
    </>
  );
}

function StepClock() {
  const { t, i18n } = useTranslation();
  const { sight, link } = useHostDesk();
  const now = useRoomTime(link);
  const clock = sight.room.step?.clock;
  return (
    <span className="step-clock">
      {t('host.debriefing.now')}
      {clock === undefined
        ? null
        : ` · ${t('host.debriefing.left', { left: minutesText(leftOf(clock, now), i18n.language) })}`}
    </span>
  );
}
