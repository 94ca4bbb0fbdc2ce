import { useCallback } from 'react';
import type { GameAnalysis, TurningPoint } from '../../../analysis/index';
import { Fold } from '../../debrief/part';
import { Drawn } from '../drawn';
import type { FuturesView } from '../view';
import { WideTable } from '../wide-table';

interface OutlookProps {
  readonly analysis: GameAnalysis;
  readonly view: FuturesView;
  readonly finished: boolean;
}

/** The expected score by turn as a curve with its interval, the turning points, and all of it as a table. */
export function Outlook({ analysis, view, finished }: OutlookProps) {
  const { t, figures, scenario, lexicon, seat } = view;
  const { curve } = analysis;
  const turning = finished ? analysis.turningPoints : [];
  const draw = useCallback(
    (kit: typeof import('../draw'), size: import('../draw').Size) =>
      kit.drawOutlook(
        {
          points: analysis.curve,
          turns: scenario.turns.length,
          start: t('futures.curve.start'),
          marks: finished ? marksOf(view, analysis.turningPoints) : [],
        },
        size,
      ),
    [analysis, finished, scenario, t, view],
  );
  const means = curve.map(({ mean }) => mean);
  return (
    <section>
      <h3>{t('futures.curve.heading')}</h3>
      <p className="debrief-help">{t('futures.curve.help')}</p>
      <Drawn
        className="futures-outlook"
        draw={draw}
        alt={t('futures.curve.alt', {
          name: lexicon.actor(seat)?.name ?? seat,
          from: figures.number(means[0] ?? 0),
          to: figures.number(means.at(-1) ?? 0),
          least: figures.number(Math.min(...means)),
          most: figures.number(Math.max(...means)),
          turning: turning.map((point) => turningLine(view, point)).join('. '),
        })}
      />
      <Fold summary={t('futures.curve.table')} className="curve-twin">
        <OutlookTable analysis={analysis} view={view} />
      </Fold>
      <h4>{t('futures.curve.turnings')}</h4>
      {finished ? (
        <>
          <p className="debrief-help">
            {t(turning.length === 0 ? 'futures.curve.noTurning' : 'futures.curve.turningsHelp')}
          </p>
          <ol className="futures-turnings">
            {turning.map((point) => (
              <li key={`${point.turn} ${point.by}`}>{turningLine(view, point)}</li>
            ))}
          </ol>
        </>
      ) : (
        <p className="debrief-help">{t('futures.curve.turningsLater')}</p>
      )}
    </section>
  );
}

/** One mark for each turn that has turning points. */
function marksOf(view: FuturesView, points: readonly TurningPoint[]) {
  const turns = [...new Set(points.map(({ turn }) => turn))];
  return turns.map((turn) => {
    const by = points.filter((point) => point.turn === turn).map((point) => byWords(view, point.by));
    return {
      turn,
      words: view.t('futures.curve.mark', { turn, by: by.join(view.t('shell.list.separator')) }),
    };
  });
}

/** "Turn 3: luck, −0.8 (−1.0 to −0.6)". */
function turningLine(view: FuturesView, { turn, by, amount }: TurningPoint): string {
  const { t, figures } = view;
  return t('futures.curve.turning', { turn, by: byWords(view, by), amount: figures.difference(amount) });
}

function byWords({ t, isYours }: FuturesView, by: TurningPoint['by']): string {
  return t(isYours ? `futures.curve.byYou.${by}` : `futures.curve.by.${by}`);
}

function OutlookTable({ analysis, view }: Omit<OutlookProps, 'finished'>) {
  const { t, figures } = view;
  const movementOf = (turn: number) => analysis.turns.find((one) => one.turn === turn)?.movement;
  return (
    <WideTable caption={t('futures.curve.caption')}>
      <thead>
        <tr>
          <th scope="col">{t('futures.curve.moment')}</th>
          <th scope="col">{t('futures.curve.expected')}</th>
          <th scope="col">{t(view.isYours ? 'futures.curve.choiceYours' : 'futures.curve.choice')}</th>
          <th scope="col">{t('futures.curve.others')}</th>
          <th scope="col">{t('futures.curve.luck')}</th>
        </tr>
      </thead>
      <tbody>
        {analysis.curve.map((point, turn) => {
          const movement = movementOf(turn);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a point's place is its turn.
            <tr key={turn}>
              <th scope="row">
                {turn === 0 ? t('futures.curve.start') : t('futures.curve.after', { turn })}
              </th>
              <td>{figures.estimate(point)}</td>
              {(['choice', 'others', 'luck'] as const).map((by) => (
                <td key={by}>{movement === undefined ? '—' : figures.difference(movement[by])}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}
