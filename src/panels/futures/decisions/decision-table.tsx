import type { Decision } from '../../../analysis/index';
import { spreadWords } from '../spread-words';
import { type FuturesView, orderName, trackName } from '../view';
import { WideTable } from '../wide-table';
import { marksOf, standingWords } from './decision-words';

interface DecisionTableProps {
  readonly turn: number;
  readonly decision: Decision;
  readonly view: FuturesView;
}

/** Every order that was open on a track, with all its figures. */
export function DecisionTable({ turn, decision, view }: DecisionTableProps) {
  const { t, figures, seat } = view;
  return (
    <WideTable caption={t('futures.decision.table', { turn, track: trackName(view, seat, decision.track) })}>
      <thead>
        <tr>
          <th scope="col">{t('futures.decision.option')}</th>
          <th scope="col">{t('futures.decision.score')}</th>
          <th scope="col">{t('futures.decision.difference')}</th>
          {/* Paper has room for the score alone; the rest stays on the screen. */}
          <th scope="col" className="print-hidden">
            {t('futures.decision.asKnown')}
          </th>
          <th scope="col" className="print-hidden">
            {t('futures.decision.endings')}
          </th>
        </tr>
      </thead>
      <tbody>
        {decision.alternatives.map((one) => (
          <tr key={one.option} data-chosen={one.chosen ? '' : undefined}>
            <th scope="row">
              {orderName(view, seat, one.option)}
              {marksOf(view, one).map((mark) => (
                <span key={mark} className="option-marks">
                  {' '}
                  ({mark})
                </span>
              ))}
            </th>
            <td>{figures.estimate(one.prospect.score, one.prospect.method)}</td>
            <td className={one.standing === 'even' ? undefined : 'is-sure'}>
              {one.chosen ? '—' : figures.difference(one.difference)}
              {/* On paper the interval says it, as the help above explains. */}
              {one.chosen ? null : <span className="print-hidden">, {standingWords(view, one)}</span>}
            </td>
            <td className="print-hidden">{one.chosen ? '—' : figures.difference(one.asKnown)}</td>
            <td className="print-hidden">{spreadWords(view, one.prospect)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
