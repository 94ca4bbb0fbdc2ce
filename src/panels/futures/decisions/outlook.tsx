import type { GameAnalysis } from '../../../analysis/index';
import { SpreadBars } from '../spread-bars';
import { sharesOf } from '../spread-words';
import { decidedTurns, type FuturesView, turnTitle } from '../view';

interface OutlookProps {
  readonly analysis: GameAnalysis;
  readonly view: FuturesView;
}

/** How the crisis could have ended from each turn on. */
export function Outlook({ analysis, view }: OutlookProps) {
  const { t } = view;
  return (
    <section>
      <h3>{t('futures.outlook.heading')}</h3>
      <p className="debrief-help">{t('futures.outlook.help')}</p>
      <SpreadBars
        label={t('futures.outlook.heading')}
        rows={decidedTurns(view, analysis).map(({ turn, before }) => ({
          key: String(turn),
          label: turnTitle(view, turn),
          shares: sharesOf(before),
        }))}
        view={view}
      />
    </section>
  );
}
