import { type Decision, type Prospect, violenceShares } from '../../../analysis/index';
import { countedTurn } from '../../../scenario/index';
import { type FuturesView, orderName, trackName } from '../view';
import { WideTable } from '../wide-table';
import { marksOf } from './marks';

interface AimsTableProps {
  readonly turn: number;
  readonly decision: Decision;
  readonly view: FuturesView;
}

/** Every order that was open on a track, with each aim by itself and how violent the crisis became: nothing is added up. */
export function AimsTable({ turn, decision, view }: AimsTableProps) {
  const { t, figures, seat, lexicon } = view;
  const aims = lexicon.actor(seat)?.objectives ?? [];
  return (
    <WideTable
      caption={t('futures.decision.table', {
        turn: countedTurn(view.scenario, turn),
        track: trackName(view, seat, decision.track),
      })}
    >
      <thead>
        <tr>
          <th scope="col">{t('futures.decision.option')}</th>
          {aims.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">{t('futures.decision.violence')}</th>
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
            {aims.map(({ id }) => {
              const aim = one.prospect.objectives.find((objective) => objective.id === id);
              return <td key={id}>{aim === undefined ? '—' : figures.number(aim.score.mean)}</td>;
            })}
            <td>{violenceOf(view, one.prospect)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

/** How violent the crisis became, of 100 plays, in the classes of its endings: "None 40, minor clashes 60". */
export function violenceOf({ scenario, figures, t }: FuturesView, prospect: Prospect): string {
  return violenceShares(scenario, prospect)
    .map(({ is, share }) => `${t(`debrief.ended.violences.${is}`)} ${figures.share(share)}`)
    .join(t('shell.list.separator'));
}
