import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../debrief/index';
import { turnsBefore } from '../../../scenario/index';
import { indicatorName, lexiconOf } from '../../../words/index';
import { Part } from '../part';
import { CurveFigure } from './curve-figure';

/** Charts that are drawn: more of them would say less. */
const most = 4;

/** The indicators on which the game and history came farthest apart, each in both. */
export function RiseAndFall({ debrief }: { readonly debrief: Debrief }) {
  const { t } = useTranslation();
  const { played, scenario } = debrief;
  const turns = scenario.turns.length;
  const before = turnsBefore(scenario);
  const drawn = farthestApart(debrief);
  const isEarly = played < turns && drawn.some(({ history }) => history.length > played + 1);
  const lexicon = lexiconOf(scenario);
  return (
    <Part name="curves" help={t('debrief.curves.help')}>
      {isEarly ? <p>{t('debrief.curves.ended', { turn: played - before })}</p> : null}
      <div className="curves">
        {drawn.map(({ id, indicator, play, history }) => (
          <CurveFigure
            key={id}
            label={indicatorName(lexicon, indicator)}
            help={indicator.hint}
            curve={{ id, play, history }}
            range={[indicator.min, indicator.max]}
            words={indicator.words}
            turns={turns}
            before={before}
          />
        ))}
      </div>
    </Part>
  );
}

/** The indicators of a debrief whose play and history lie farthest apart at any moment, by shares of their range. */
export function farthestApart({ indicators }: Debrief): Debrief['indicators'] {
  const apart = ({ play, history, indicator }: Debrief['indicators'][number]) => {
    const shared = play.slice(0, history.length === 0 ? play.length : history.length);
    const gaps = shared.map((value, turn) => Math.abs(value - (history[turn] ?? indicator.start)));
    return Math.max(0, ...gaps) / (indicator.max - indicator.min);
  };
  return indicators.toSorted((one, other) => apart(other) - apart(one)).slice(0, most);
}
