import type { GameAnalysis } from '../../../analysis/index';
import { countedTurn } from '../../../scenario/index';
import { marksOf } from '../../futures/decisions/marks';
import { sharesOf } from '../../futures/spread-words';
import type { Counting } from '../../futures/use-job';
import { decidedTurns, type FuturesView, orderName, trackName } from '../../futures/view';
import { Count } from '../../parts/count';

interface PrintedFuturesProps {
  readonly counting: Counting<GameAnalysis>;
  readonly view: FuturesView;
}

/** Orders after which the endings differ from the choice's by this share are printed; the others are as good as the same. */
const differs = 0.1;

/** What else could have happened: the kinds of ending, of 100 plays, after each choice and the open orders that differ from it. */
export function PrintedFutures({ counting, view }: PrintedFuturesProps) {
  const { t, families, figures, seat } = view;
  const { result, done } = counting;
  if (result === undefined) return null;
  const rows = decidedTurns(view, result).flatMap(({ turn, decisions }) =>
    decisions.flatMap(({ track, alternatives }) => {
      const chosen = sharesOf(alternatives.find((one) => one.chosen)?.prospect ?? { families: [] });
      const apart = (shares: Readonly<Record<string, number>>) =>
        families.reduce((sum, { id }) => sum + Math.abs((shares[id] ?? 0) - (chosen[id] ?? 0)), 0) / 2;
      const shown = alternatives
        .map((one) => ({ one, shares: sharesOf(one.prospect) }))
        .filter(({ one, shares }) => one.chosen || one.historical || apart(shares) >= differs);
      return shown.length < 2 ? [] : shown.map((row) => ({ turn, track, ...row }));
    }),
  );
  return (
    <section>
      <h2>{t('debrief.part.futures')}</h2>
      <p>
        {t('futures.help')}
        {done < 1 ? ` ${t('futures.printedEarly', { percent: Math.floor(done * 100) })}` : ''}
      </p>
      <table className="paper-small">
        <thead>
          <tr>
            <th scope="col">{t('debrief.distance.turn')}</th>
            <th scope="col">{t('futures.decision.option')}</th>
            {families.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ turn, track, one, shares }) => (
            <tr key={`${turn} ${track} ${one.option}`}>
              <td>
                <Count of={countedTurn(view.scenario, turn)} />
                {t('shell.list.separator')}
                {trackName(view, seat, track)}
              </td>
              <th scope="row">
                {orderName(view, seat, one.option)}
                {marked(marksOf(view, one).join(t('shell.list.separator')))}
              </th>
              {families.map(({ id }) => (
                <td key={id}>{figures.share(shares[id] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function marked(marks: string): string {
  return marks === '' ? '' : ` (${marks})`;
}
