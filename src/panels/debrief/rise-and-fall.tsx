import { useTranslation } from 'react-i18next';
import type { Curve, Debrief } from '../../debrief/index';
import { indicatorName, lexiconOf } from '../../words/index';
import { CurveFigure } from './curve-figure';
import { Fold, Part } from './part';

/** How every figure went, in the play and in history. */
export function RiseAndFall({ debrief }: { debrief: Debrief }) {
  const { t, i18n } = useTranslation();
  const { indicators, weights, played, scenario } = debrief;
  const seen = indicators.filter((curve) => curve.seen);
  const hidden = indicators.filter((curve) => !curve.seen);
  const turns = scenario.turns.length;
  const early = played < turns && weights.all.history.length > played + 1;
  const lexicon = lexiconOf(scenario);
  const figures = (curves: typeof indicators) => (
    <div className="curves">
      {curves.map(({ id, indicator, play, history }) => (
        <CurveFigure
          key={id}
          label={indicatorName(lexicon, indicator)}
          help={indicator.hint}
          curve={{ id, play, history }}
          range={[indicator.min, indicator.max]}
          words={indicator.words}
          turns={turns}
        />
      ))}
    </div>
  );
  return (
    <Part name="curves" help={t('debrief.curves.help')}>
      {early ? <p>{t('debrief.curves.ended', { turn: played })}</p> : null}
      {figures(seen)}
      {hidden.length === 0 ? null : (
        <Fold summary={t('debrief.curves.hidden')} ready>
          {figures(hidden)}
        </Fold>
      )}
      <h3>{t('debrief.curves.weights')}</h3>
      <p className="debrief-help">{t('debrief.curves.weightsHelp')}</p>
      <div className="curves">
        <CurveFigure
          label={t('debrief.curves.seat')}
          curve={weights.seat}
          range={rangeOf(weights.seat)}
          turns={turns}
        />
        <CurveFigure
          label={t('debrief.curves.all')}
          curve={weights.all}
          range={rangeOf(weights.all)}
          turns={turns}
        />
      </div>
      {weights.warp === undefined ? null : (
        <p className="debrief-help">
          {t('debrief.curves.warp', {
            warp: new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(weights.warp),
          })}
        </p>
      )}
    </Part>
  );
}

/** The span of a running sum, zero included. */
function rangeOf({ play, history }: Curve): readonly [number, number] {
  const values = [0, ...play, ...history];
  return [Math.min(...values), Math.max(...values)];
}
