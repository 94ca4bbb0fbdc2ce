import type { Alternative, Decision } from '../../analysis/index';
import { spreadWords } from './spread-words';
import { type FuturesView, orderName, trackName } from './view';

interface DecisionTableProps {
  readonly turn: number;
  readonly decision: Decision;
  readonly view: FuturesView;
}

/** Every order that was open on a track, with all its figures. */
export function DecisionTable({ turn, decision, view }: DecisionTableProps) {
  const { t, figures, seat } = view;
  return (
    <div className="scroller">
      <table className="figures futures-wide">
        <caption className="hidden-text">
          {t('futures.decision.table', { turn, track: trackName(view, seat, decision.track) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('futures.decision.option')}</th>
            <th scope="col">{t('futures.decision.score')}</th>
            <th scope="col">{t('futures.decision.difference')}</th>
            <th scope="col">{t('futures.decision.asKnown')}</th>
            <th scope="col">{t('futures.decision.endings')}</th>
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
              <td>
                {one.chosen ? '—' : `${figures.difference(one.difference)}, ${standingWords(view, one)}`}
              </td>
              <td>{one.chosen ? '—' : figures.difference(one.asKnown)}</td>
              <td>{spreadWords(view, one.prospect)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** "your choice", "history's choice". */
export function marksOf({ t, isYours }: FuturesView, { chosen, historical }: Alternative): readonly string[] {
  return [
    ...(chosen ? [t(isYours ? 'futures.decision.chosenYours' : 'futures.decision.chosen')] : []),
    ...(historical ? [t('futures.decision.historical')] : []),
  ];
}

/** Whether an order is surely better or worse than what was chosen. */
export function standingWords({ t }: FuturesView, { standing }: Pick<Alternative, 'standing'>): string {
  return t(`futures.decision.${standing}`);
}
