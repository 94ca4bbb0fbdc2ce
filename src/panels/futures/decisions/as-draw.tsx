import { useMemo } from 'react';
import type { HistoryAsDraw } from '../../../analysis/index';
import { familyName, indicatorName } from '../../../words/index';
import { Fold } from '../../debrief/part';
import { sayFamily } from '../../words/say';
import { CountingLine } from '../counting-line';
import { EndingsDrawn, EndingsTable } from '../ending-shares';
import { mainEndings } from '../heading-words';
import type { Counting } from '../use-job';
import type { FuturesView } from '../view';
import { WideTable } from '../wide-table';

interface AsDrawProps {
  readonly counting: Counting<HistoryAsDraw>;
  readonly view: FuturesView;
}

/** Where what really happened lies among many plays of history's orders. */
export function AsDraw({ counting, view }: AsDrawProps) {
  const { t } = view;
  const { result } = counting;
  const plays = result?.method.by === 'sample' ? result.method.plays : 0;
  return (
    <section>
      <h3>{t('futures.draw.heading')}</h3>
      <p className="debrief-help">{t('futures.draw.help')}</p>
      <CountingLine
        counting={counting}
        plays={plays}
        ended={t('futures.countedHistory', { plays: view.figures.count(plays) })}
        exact={result?.method.by === 'exact'}
        view={view}
      />
      {result === undefined ? null : <Drawing draw={result} plays={plays} view={view} />}
    </section>
  );
}

interface DrawingProps {
  readonly draw: HistoryAsDraw;
  readonly plays: number;
  readonly view: FuturesView;
}

function Drawing({ draw, plays, view }: DrawingProps) {
  const { t, figures, scenario } = view;
  const ending = scenario.endings.find(({ id }) => id === draw.ending);
  const main = useMemo(() => mainEndings(draw.endings, draw.ending), [draw]);
  return (
    <>
      <p>
        {t('futures.draw.share', {
          title: ending?.title ?? draw.ending,
          share: figures.chance(draw.share),
        })}{' '}
        {t('futures.draw.family', {
          family: familyName(sayFamily(t), ending?.family ?? ''),
          share: figures.chance(draw.family),
        })}{' '}
        {draw.departed === 0
          ? null
          : t('futures.draw.departed', {
              departed: figures.count(draw.departed),
              plays: figures.count(plays),
              share: figures.share(draw.departed / plays),
            })}
      </p>
      <p className="debrief-warning">{t('futures.draw.property')}</p>
      <EndingsDrawn endings={main} real={draw.ending} alt="futures.draw.alt" view={view} />
      <div className="futures-draw-tables">
        <Fold summary={t('futures.draw.table')} className="curve-twin">
          <EndingsTable
            endings={draw.endings}
            real={draw.ending}
            caption={t('futures.draw.table')}
            view={view}
          />
        </Fold>
        <Fold summary={t('futures.draw.indicators')} className="curve-twin">
          <IndicatorsTable draw={draw} view={view} />
        </Fold>
      </div>
    </>
  );
}

function IndicatorsTable({ draw, view }: { readonly draw: HistoryAsDraw; readonly view: FuturesView }) {
  const { t, figures, lexicon } = view;
  const labelOf = (id: string) => {
    const indicator = lexicon.indicator(id);
    return indicator === undefined ? id : indicatorName(lexicon, indicator);
  };
  return (
    <WideTable caption={t('futures.draw.indicators')}>
      <thead>
        <tr>
          <th scope="col">{t('futures.draw.indicator')}</th>
          <th scope="col">{t('futures.draw.history')}</th>
          <th scope="col">{t('futures.draw.range')}</th>
          <th scope="col">{t('futures.draw.place')}</th>
        </tr>
      </thead>
      <tbody>
        {draw.indicators.map(({ id, history, least, middle, most, below, at }) => (
          <tr key={id}>
            <th scope="row">{labelOf(id)}</th>
            <td>{figures.count(history)}</td>
            <td>
              {t('futures.draw.range_', {
                least: figures.count(least),
                middle: figures.count(middle),
                most: figures.count(most),
              })}
            </td>
            <td>
              {t('futures.draw.place_', {
                below: t('futures.figure.inHundred', { share: figures.share(below) }),
                at: t('futures.figure.inHundred', { share: figures.share(at) }),
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
