import { useTranslation } from 'react-i18next';
import { type CameTrue, forecastKey, type JudgedForecast, judgeForecasts } from '../../debrief/index';
import { answersIn } from '../../engine/index';
import type { Session, SessionState } from '../../session/index';
import { isolate } from '../words/isolate';

interface ForecastsProps {
  readonly state: SessionState;
  readonly send: Session['send'];
}

const judgements: readonly CameTrue[] = ['yes', 'no', 'unclear'];

/** The student's forecasts, for the student to judge, and the score that follows. */
export function Forecasts({ state, send }: ForecastsProps) {
  const { t, i18n } = useTranslation();
  const report = judgeForecasts(state.notes, state.words, answersIn(state.game.journal));
  const figure = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
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
              <ForecastLine key={forecast.turn} forecast={forecast} figure={figure} send={send} />
            ))}
          </ul>
          {report.brier === undefined ? null : (
            <p role="status">
              <strong>
                {t('debrief.forecasts.brier', { count: report.judged, score: figure.format(report.brier) })}
              </strong>
            </p>
          )}
          <p className="debrief-help">{t('debrief.forecasts.brierHelp')}</p>
        </>
      )}
    </section>
  );
}

interface ForecastLineProps {
  readonly forecast: JudgedForecast;
  readonly figure: Intl.NumberFormat;
  readonly send: Session['send'];
}

function ForecastLine({ forecast, figure, send }: ForecastLineProps) {
  const { t } = useTranslation();
  const { turn, claim, chance, came, penalty } = forecast;
  const key = forecastKey(turn);
  return (
    <li>
      <fieldset className="switch">
        <legend>{t('debrief.forecasts.said', { turn, chance, claim: isolate(claim) })}</legend>
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
        {penalty === undefined ? null : (
          <span className="soft">{t('debrief.forecasts.penalty', { penalty: figure.format(penalty) })}</span>
        )}
      </fieldset>
    </li>
  );
}
