import { GitFork } from 'lucide-react';
import { useCallback } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Alternative, Decision } from '../../analysis/index';
import { Fold } from '../debrief/part';
import { DecisionTable } from './decision-table';
import { allEven, decisionSentences, marksOf, standingWords } from './decision-words';
import type { EstimateRow, SpreadRow } from './draw';
import { Drawn } from './drawn';
import { sharesOf, spreadWords } from './spread-words';
import { type FuturesView, orderName, trackName } from './view';

interface OneDecisionProps {
  readonly turn: number;
  readonly decision: Decision;
  readonly view: FuturesView;
  readonly onFork: (turn: number, track: string) => void;
}

type Kit = typeof import('./draw');
type Size = import('./draw').Size;

/** One track in one turn: what was chosen, what else was open, and what each would have led to. */
export function OneDecision({ turn, decision, view, onFork }: OneDecisionProps) {
  const { t, figures, seat, families } = view;
  const { alternatives } = decision;
  const track = trackName(view, seat, decision.track);
  const drawScores = useCallback(
    (kit: Kit, size: Size) => kit.drawEstimates(scoreRows(view, alternatives), domainOf(alternatives), size),
    [view, alternatives],
  );
  const drawSpreads = useCallback(
    (kit: Kit, size: Size) => kit.drawSpreads(spreadRows(view, alternatives), families, size),
    [view, alternatives, families],
  );
  return (
    <section className="futures-decision">
      <h5>{track}</h5>
      <p>{decisionSentences(view, decision).join(' ')}</p>
      {alternatives.length < 2 ? null : (
        <>
          <div className="futures-pair print-hidden">
            <figure>
              <figcaption className="curve-label">{t('futures.decision.score')}</figcaption>
              <Drawn
                draw={drawScores}
                alt={t('futures.decision.scoreAlt', {
                  track,
                  rows: alternatives
                    .map((one) =>
                      t('futures.decision.scoreAltRow', {
                        option: orderName(view, seat, one.option),
                        score: figures.estimate(one.prospect.score, one.prospect.method),
                        words: rowWords(view, one),
                      }),
                    )
                    .join('; '),
                })}
              />
            </figure>
            <figure>
              <figcaption className="curve-label">{t('futures.decision.spread')}</figcaption>
              <Drawn
                draw={drawSpreads}
                alt={t('futures.decision.spreadAlt', {
                  track,
                  rows: alternatives
                    .map((one) =>
                      t('futures.decision.spreadAltRow', {
                        option: orderName(view, seat, one.option),
                        shares: spreadWords(view, one.prospect),
                      }),
                    )
                    .join('; '),
                })}
              />
            </figure>
          </div>
          <Fold
            summary={t('futures.decision.table', { track, turn })}
            className={allEven(decision) ? 'curve-twin print-hidden' : 'curve-twin'}
          >
            <DecisionTable turn={turn} decision={decision} view={view} />
          </Fold>
          <Button className="quiet-button print-hidden" onPress={() => onFork(turn, decision.track)}>
            <GitFork aria-hidden="true" size={16} />
            {t('futures.decision.fork', { track, turn })}
          </Button>
        </>
      )}
    </section>
  );
}

function scoreRows(view: FuturesView, alternatives: readonly Alternative[]): readonly EstimateRow[] {
  return alternatives.map((one) => ({
    label: orderName(view, view.seat, one.option),
    words: rowWords(view, one),
    estimate: one.prospect.score,
    main: one.chosen,
  }));
}

/** "surely higher · history's choice". */
function rowWords(view: FuturesView, one: Alternative): string {
  return [...(one.chosen ? [] : [standingWords(view, one)]), ...marksOf(view, one)].join(' · ');
}

function spreadRows(view: FuturesView, alternatives: readonly Alternative[]): readonly SpreadRow[] {
  return alternatives.map(({ option, prospect }) => ({
    label: orderName(view, view.seat, option),
    shares: sharesOf(prospect),
  }));
}

/** Whole points around all intervals, four at least, so that small differences do not look like large ones. */
function domainOf(alternatives: readonly Alternative[]): readonly [number, number] {
  const low = Math.floor(Math.min(...alternatives.map(({ prospect }) => prospect.score.low)));
  const high = Math.ceil(Math.max(...alternatives.map(({ prospect }) => prospect.score.high)));
  const from = Math.max(0, Math.min(low, 6, high - 4));
  return [from, Math.min(10, Math.max(high, from + 4))];
}
