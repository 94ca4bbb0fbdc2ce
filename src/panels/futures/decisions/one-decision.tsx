import { GitFork } from 'lucide-react';
import { useCallback } from 'react';
import type { Alternative, Decision } from '../../../analysis/index';
import { allEven } from '../../../debrief/index';
import { playsBehind } from '../../../words/index';
import { Fold } from '../../debrief/part';
import { Button } from '../../parts/button';
import type { EstimateRow, SpreadRow } from '../draw';
import { Drawn } from '../drawn';
import { sharesOf, spreadWords } from '../spread-words';
import { type FuturesView, orderName, trackName } from '../view';
import { DecisionTable } from './decision-table';
import { decisionSentences, marksOf, standingWords } from './decision-words';

interface OneDecisionProps {
  readonly turn: number;
  readonly decision: Decision;
  readonly view: FuturesView;
  /** The part of the scale from 0 to 10 that is drawn. */
  readonly range: readonly [number, number];
  readonly onFork: (turn: number, track: string) => void;
}

type Kit = typeof import('../draw');
type Size = import('../draw').Size;

/** One track in one turn: what was chosen, what else was open, and what each would have led to. */
export function OneDecision({ turn, decision, view, range, onFork }: OneDecisionProps) {
  const { t, figures, seat, families } = view;
  const { alternatives } = decision;
  const track = trackName(view, seat, decision.track);
  const plays = playsWords(view, alternatives);
  const drawScores = useCallback(
    (kit: Kit, size: Size) => kit.drawEstimates(scoreRows(view, alternatives), range, size),
    [view, alternatives, range],
  );
  const drawSpreads = useCallback(
    (kit: Kit, size: Size) => kit.drawSpreads(spreadRows(view, alternatives), families, size),
    [view, alternatives, families],
  );
  return (
    <section className="futures-decision">
      <h5>{track}</h5>
      <p>
        {decisionSentences(view, decision).map(({ text, isInTable }) => (
          <span key={text} className={isInTable ? 'print-hidden' : undefined}>
            {text}{' '}
          </span>
        ))}
      </p>
      {alternatives.length < 2 ? null : (
        <>
          <div className="futures-pair print-hidden">
            <figure>
              <figcaption className="curve-label">
                {t('futures.decision.scoreDrawn', { from: range[0], to: range[1] })}
                {plays}
              </figcaption>
              <Drawn
                draw={drawScores}
                alt={t('futures.decision.scoreAlt', {
                  track,
                  rows: alternatives
                    .map((one) =>
                      t('futures.decision.scoreAltRow', {
                        option: orderName(view, seat, one.option),
                        score: figures.estimate(one.prospect.score, one.prospect.method),
                        words: rowWords(view, one, true),
                      }),
                    )
                    .join('; '),
                })}
              />
            </figure>
            <figure>
              <figcaption className="curve-label">
                {t('futures.decision.spread')}
                {plays}
              </figcaption>
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
    words: rowWords(view, one, false),
    fully: rowWords(view, one, true),
    estimate: one.prospect.score,
    main: one.chosen,
    ...(one.chosen ? {} : { difference: one.difference }),
  }));
}

/** "surely higher · history's choice", or in full "surely higher, by +0.5 (+0.2 to +0.8) · history's choice". */
function rowWords(view: FuturesView, one: Alternative, isFull: boolean): string {
  const standing = isFull
    ? view.t('futures.decision.by', {
        words: standingWords(view, one),
        difference: view.figures.difference(one.difference),
      })
    : standingWords(view, one);
  return [...(one.chosen ? [] : [standing]), ...marksOf(view, one)].join(' · ');
}

/** " · 512 plays each"; nothing where nothing was drawn by lot. */
function playsWords({ t, figures }: FuturesView, [first]: readonly Alternative[]): string {
  const plays = first === undefined ? 0 : playsBehind(first.prospect);
  return plays === 0 ? '' : ` · ${t('futures.decision.plays', { plays: figures.count(plays) })}`;
}

function spreadRows(view: FuturesView, alternatives: readonly Alternative[]): readonly SpreadRow[] {
  return alternatives.map(({ option, prospect }) => ({
    label: orderName(view, view.seat, option),
    shares: sharesOf(prospect),
  }));
}
