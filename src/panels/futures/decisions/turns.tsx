import type { GameAnalysis } from '../../../analysis/index';
import { Fold } from '../../debrief/part';
import { decidedTurns, type FuturesView, turnTitle } from '../view';
import { OneDecision } from './one-decision';

interface TurnsProps {
  readonly analysis: GameAnalysis;
  readonly view: FuturesView;
  readonly onFork: (turn: number, track: string) => void;
}

/** The decisions of every turn, folded, each order with what would have followed. */
export function Turns({ analysis, view, onFork }: TurnsProps) {
  const { t, scenario } = view;
  return (
    <section>
      <h3>{t('futures.turns.heading')}</h3>
      <p className="debrief-help">{t('futures.turns.help')}</p>
      {decidedTurns(view, analysis).map(({ turn, decisions }) => {
        const title = turnTitle(view, turn);
        if (decisions.length === 0)
          return (
            <p key={turn}>
              {title}. {t('futures.turns.none')}
            </p>
          );
        return (
          <Fold key={turn} summary={title}>
            {turn === scenario.turns.length ? <p>{t('futures.turns.lastOfCrisis')}</p> : null}
            {decisions.map((decision) => (
              <OneDecision key={decision.track} turn={turn} decision={decision} view={view} onFork={onFork} />
            ))}
          </Fold>
        );
      })}
    </section>
  );
}
