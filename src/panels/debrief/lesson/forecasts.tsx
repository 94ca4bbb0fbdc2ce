import { useTranslation } from 'react-i18next';
import {
  type CameTrue,
  type ForecastReport,
  forecastKey,
  type JudgedForecast,
  judgeForecasts,
} from '../../../debrief/index';
import { answersIn } from '../../../engine/index';
import { countedTurn, type Scenario } from '../../../scenario/index';
import type { Session, SessionState } from '../../../session/index';
import type { Translate } from '../../strings/index';
import { isolate } from '../../words/isolate';

interface ForecastsProps {
  readonly scenario: Scenario;
  readonly state: SessionState;
  readonly send: Session['send'];
}

const judgements: readonly CameTrue[] = ['yes', 'no', 'unclear'];

/** The student's forecasts, for the student to judge, and what came of them. */
export function Forecasts({ scenario, state, send }: ForecastsProps) {
  const { t } = useTranslation();
  const report = judgeForecasts(state.notes, state.words, answersIn(state.game.journal));
  return (
    <section aria-labelledby="forecasts-heading" className="forecasts">
      <h3 id="forecasts-heading">{t('debrief.forecasts.heading')}</h3>
      {report.forecasts.length === 0 ? (
        <p>{t('debrief.forecasts.none')}</p>
      ) : (
        <>
          <p className="debrief-help">{t('debrief.forecasts.help')}</p>
          <ul className="forecast-list">
            {report.forecasts.map((forecast) => (
              <ForecastLine
                key={forecast.turn}
                forecast={forecast}
                turn={countedTurn(scenario, forecast.turn)}
                send={send}
              />
            ))}
          </ul>
          {report.judged === 0 ? null : <p role="status">{forecastsTold(t, report)}</p>}
        </>
      )}
    </section>
  );
}

/** How many of the judged forecasts came as they leaned: one above 50 in 100 leans to yes, one below to no. */
export function forecastsTold(t: Translate, { forecasts }: ForecastReport): string {
  const judged = forecasts.filter(({ came }) => came === 'yes' || came === 'no');
  const right = judged.filter(({ chance, came }) => chance !== 50 && chance > 50 === (came === 'yes'));
  return t('debrief.forecasts.told', { count: judged.length, right: right.length });
}

interface ForecastLineProps {
  readonly forecast: JudgedForecast;
  /** As the play counts it. */
  readonly turn: number;
  readonly send: Session['send'];
}

function ForecastLine({ forecast, turn, send }: ForecastLineProps) {
  const { t } = useTranslation();
  const { claim, chance, came, bet } = forecast;
  const key = forecastKey(forecast.turn);
  const said = t('debrief.forecasts.said', { turn, chance, claim: isolate(claim) });
  // What the turn itself asked, the play answers.
  if (bet !== undefined)
    return (
      <li>
        {said} {came === undefined ? null : <strong>{t(`debrief.forecasts.${came}`)}.</strong>}
      </li>
    );
  return (
    <li>
      <fieldset className="switch">
        <legend>{said}</legend>
        {judgements.map((judgement) => (
          <label key={judgement}>
            <input
              type="radio"
              name={key}
              checked={came === judgement}
              onChange={() => send({ do: 'write', question: key, text: judgement })}
            />
            <span>{t(`debrief.forecasts.${judgement}`)}</span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}
