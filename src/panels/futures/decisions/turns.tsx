import { useMemo } from 'react';
import type { AnalysedTurn, GameAnalysis } from '../../../analysis/index';
import { verdictOf } from '../../../debrief/index';
import { Fold } from '../../debrief/part';
import { FamilyKey } from '../family-key';
import type { FuturesView } from '../view';
import { horizonWords } from './decision-words';
import { OneDecision } from './one-decision';
import { ScoreKey } from './score-key';
import { scoreRange } from './score-range';

interface TurnsProps {
  readonly analysis: GameAnalysis;
  readonly view: FuturesView;
  readonly onFork: (turn: number, track: string) => void;
}

/** Every turn with its verdict on decision and luck, and its decisions folded below it. */
export function Turns({ analysis, view, onFork }: TurnsProps) {
  const { t } = view;
  const range = useMemo(() => scoreRange(analysis), [analysis]);
  return (
    <section>
      <h3>{t('futures.turns.heading')}</h3>
      <p className="debrief-help">{t('futures.turns.help')}</p>
      <p className="print-only">{t('futures.turns.paper')}</p>
      <ScoreKey view={view} range={range} />
      <FamilyKey view={view} />
      <ol className="futures-turns">
        {analysis.turns.map((turn) => (
          <li key={turn.turn} className="futures-turn">
            <OneTurn turn={turn} analysis={analysis} view={view} range={range} onFork={onFork} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface OneTurnProps extends TurnsProps {
  readonly turn: AnalysedTurn;
  readonly range: readonly [number, number];
}

function OneTurn({ turn: analysed, analysis, view, range, onFork }: OneTurnProps) {
  const { t, figures, scenario } = view;
  const { turn, decisions } = analysed;
  const from = analysis.curve[turn - 1];
  const to = analysis.curve[turn];
  return (
    <>
      <h4>{t('futures.turns.title', { turn, title: scenario.turns[turn - 1]?.title ?? '' })}</h4>
      <p>
        <strong>{t(`futures.turns.verdict.${verdictOf(analysed)}`)}.</strong>{' '}
        {from === undefined || to === undefined
          ? null
          : t('futures.turns.outlook', { from: figures.number(from.mean), to: figures.number(to.mean) })}
      </p>
      {horizonWords(view, analysis, analysed).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {decisions.length === 0 ? (
        <p className="soft">{t('futures.turns.none')}</p>
      ) : (
        <Fold summary={t('futures.turns.open', { turn, count: decisions.length })}>
          {decisions.map((decision) => (
            <OneDecision
              key={decision.track}
              turn={turn}
              decision={decision}
              view={view}
              range={range}
              onFork={onFork}
            />
          ))}
        </Fold>
      )}
    </>
  );
}
