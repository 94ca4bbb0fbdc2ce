import { Fragment } from 'react';
import type { Choice, River } from '../../../../debrief/index';
import { countedTurn } from '../../../../scenario/index';
import { Fold } from '../../../debrief/part';
import { Count } from '../../../parts/count';
import { ScrollTable } from '../scroll-table';
import { type ClassView, choiceName, playerName, sideName, trackName } from '../view';
import type { BandLook } from './bands';

interface RiverTableProps {
  readonly view: ClassView;
  readonly seat: string;
  readonly river: River;
  readonly looks: ReadonlyMap<Choice, BandLook>;
}

/** The river as tables: how many did what in which turn, what came after what, and, where names are shown, who. */
export function RiverTables({ view, seat, river, looks }: RiverTableProps) {
  const { t } = view;
  const facts = { side: sideName(view, seat), track: trackName(view, seat, river.track) };
  const shown = [...looks.values()].filter(({ choice }) =>
    river.turns.some(({ bands }) => bands.some((band) => band.choice === choice)),
  );
  return (
    <>
      <Fold summary={t('classFigures.river.table', facts)} className="class-twin">
        <ScrollTable caption={t('classFigures.river.caption', facts)} className="class-numbers">
          <thead>
            <tr>
              <th scope="col">{t('classFigures.river.what')}</th>
              {river.turns.map(({ turn }) => (
                <th scope="col" key={turn}>
                  {t('classFigures.column.turn', { turn: countedTurn(view.scenario, turn) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ choice, name }) => (
              <tr key={choice}>
                <th scope="row">{name}</th>
                {river.turns.map(({ turn, bands, history }) => {
                  const count = bands.find((band) => band.choice === choice)?.count ?? 0;
                  return (
                    <td key={turn} data-history={history === choice ? '' : undefined}>
                      {history === choice ? t('classFigures.river.cell', { count }) : count}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </Fold>
      <div className="paper-hidden">
        <Fold summary={t('classFigures.river.flows')} className="class-twin">
          <ScrollTable caption={t('classFigures.river.flowsCaption', facts)}>
            <thead>
              <tr>
                <th scope="col">{t('classFigures.column.turns')}</th>
                <th scope="col">{t('classFigures.river.from')}</th>
                <th scope="col">{t('classFigures.river.to')}</th>
                <th scope="col">{t('classFigures.column.plays')}</th>
              </tr>
            </thead>
            <tbody>
              {river.flows.map(({ turn, from, to, count }) => (
                <tr key={`${turn} ${from} ${to}`}>
                  <th scope="row">
                    <Count of={countedTurn(view.scenario, turn)} />
                  </th>
                  <td>{choiceName(view, seat, from)}</td>
                  <td>{choiceName(view, seat, to)}</td>
                  <td>
                    <Count of={count} />
                  </td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </Fold>
        {view.names ? (
          <Fold summary={t('classFigures.river.names')} className="class-twin">
            <Who
              view={view}
              seat={seat}
              river={river}
              caption={t('classFigures.river.namesCaption', facts)}
            />
          </Fold>
        ) : null}
      </div>
    </>
  );
}

/** So many names a page can show; a file has the rest. */
const mostNames = 60;

function Who({
  view,
  seat,
  river,
  caption,
}: Pick<RiverTableProps, 'view' | 'seat' | 'river'> & { readonly caption: string }) {
  const { t } = view;
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t('classFigures.column.turns')}</th>
          <th scope="col">{t('classFigures.river.what')}</th>
          <th scope="col">{t('classFigures.column.who')}</th>
        </tr>
      </thead>
      <tbody>
        {river.turns.map(({ turn, bands }) => (
          <Fragment key={turn}>
            {bands
              .filter(({ count }) => count > 0)
              .map(({ choice, plays, count }) => (
                <tr key={choice}>
                  <th scope="row">
                    <Count of={countedTurn(view.scenario, turn)} />
                  </th>
                  <td>{choiceName(view, seat, choice)}</td>
                  <td>
                    {plays
                      .slice(0, mostNames)
                      .map((key) => playerName(view, key))
                      .join(t('shell.list.clauses'))}
                    {count > mostNames ? ` ${t('classFigures.more', { count: count - mostNames })}` : ''}
                  </td>
                </tr>
              ))}
          </Fragment>
        ))}
      </tbody>
    </ScrollTable>
  );
}
