import type { GameAnalysis } from '../../../analysis/index';
import { countedTurn, turnsBefore } from '../../../scenario/index';
import { SpreadBars } from '../spread-bars';
import { sharesOf } from '../spread-words';
import type { FuturesView } from '../view';

interface OutlookProps {
  readonly analysis: GameAnalysis;
  readonly view: FuturesView;
}

/** How the crisis could have ended from each turn on. */
export function Outlook({ analysis, view }: OutlookProps) {
  const { t, scenario } = view;
  return (
    <section>
      <h3>{t('futures.outlook.heading')}</h3>
      <p className="debrief-help">{t('futures.outlook.help')}</p>
      <SpreadBars
        label={t('futures.outlook.heading')}
        rows={analysis.turns
          .filter(({ turn }) => turn > turnsBefore(scenario))
          .map(({ turn, before }) => ({
            key: String(turn),
            label: t('futures.turns.title', {
              turn: countedTurn(scenario, turn),
              title: scenario.turns[turn - 1]?.title ?? '',
            }),
            shares: sharesOf(before),
          }))}
        view={view}
      />
    </section>
  );
}
