import { GitFork } from 'lucide-react';
import type { Decision } from '../../../analysis/index';
import { countedTurn } from '../../../scenario/index';
import { Fold } from '../../debrief/part';
import { Button } from '../../parts/button';
import { SpreadBars } from '../spread-bars';
import { sharesOf } from '../spread-words';
import { type FuturesView, orderName, trackName } from '../view';
import { AimsTable } from './aims-table';
import { marksOf } from './marks';

interface OneDecisionProps {
  readonly turn: number;
  readonly decision: Decision;
  readonly view: FuturesView;
  readonly onFork: (turn: number, track: string) => void;
}

/** One track in one turn: how the crisis ends after each order that was open, and each aim by itself. */
export function OneDecision({ turn, decision, view, onFork }: OneDecisionProps) {
  const { t, seat, isYours } = view;
  const { alternatives } = decision;
  const words = { track: trackName(view, seat, decision.track), turn: countedTurn(view.scenario, turn) };
  const { track } = words;
  return (
    <section className="futures-decision">
      <h5>{track}</h5>
      {alternatives.length < 2 ? (
        <p>
          {t(isYours ? 'futures.decision.choseYou' : 'futures.decision.chose', {
            option: orderName(view, seat, decision.chosen),
          })}{' '}
          {t('futures.decision.alone')}
        </p>
      ) : (
        <>
          <SpreadBars
            label={t('futures.decision.spread', { track })}
            rows={alternatives.map((one) => ({
              key: one.option,
              label: orderName(view, seat, one.option),
              ...markOf(marksOf(view, one).join(t('shell.list.separator'))),
              shares: sharesOf(one.prospect),
            }))}
            view={view}
          />
          <Fold summary={t('futures.decision.table', words)} className="curve-twin">
            <AimsTable turn={turn} decision={decision} view={view} />
          </Fold>
          <Button className="quiet-button" onPress={() => onFork(turn, decision.track)}>
            <GitFork aria-hidden="true" size={16} />
            {t('futures.decision.fork', words)}
          </Button>
        </>
      )}
    </section>
  );
}

function markOf(mark: string): { readonly mark?: string } {
  return mark === '' ? {} : { mark };
}
