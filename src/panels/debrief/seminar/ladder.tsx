import { useTranslation } from 'react-i18next';
import { type Dimensions, rungs } from '../../../debrief/index';
import { Count } from '../../parts/count';

interface LadderProps {
  readonly escalation: Dimensions['escalation'];
  readonly played: number;
  /** How many turns history played before the first that was decided. */
  readonly before: number;
}

const highest = rungs.length - 1;

/** The highest step of the ladder in each turn, as a table whose cells are also drawn. */
export function Ladder({ escalation, played, before }: LadderProps) {
  const { t } = useTranslation();
  const rung = (step: number) => t(`debrief.distance.rung.${rungs[step] ?? 'normal'}`);
  return (
    <>
      <p>
        {t('debrief.distance.escalationSummary', {
          play: rung(escalation.highest.play),
          history: rung(escalation.highest.history),
        })}
      </p>
      <table className="ladder">
        <caption className="hidden-text">{t('debrief.distance.escalationCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief.distance.turn')}</th>
            <th scope="col">{t('debrief.side.play')}</th>
            <th scope="col">{t('debrief.side.history')}</th>
          </tr>
        </thead>
        <tbody>
          {escalation.byTurn.slice(before).map(({ turn, play, history }) => (
            <tr key={turn}>
              <th scope="row">
                <Count of={turn - before} />
              </th>
              <td>{turn > played ? '—' : <Step step={play} label={rung(play)} side="play" />}</td>
              <td>
                <Step step={history} label={rung(history)} side="history" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Step({ step, label, side }: { step: number; label: string; side: 'play' | 'history' }) {
  return (
    <span className="step">
      <svg
        className="step-strip"
        data-side={side}
        viewBox={`0 0 ${highest * 10} 8`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {Array.from({ length: highest }, (_, index) => index + 1).map((one) => (
          <rect key={one} x={(one - 1) * 10} width="8" height="8" data-on={one <= step ? '' : undefined} />
        ))}
      </svg>
      <span className="step-label">{label}</span>
    </span>
  );
}
