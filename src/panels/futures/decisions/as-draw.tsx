import { useCallback } from 'react';
import type { HistoryAsDraw, Likelihood } from '../../../analysis/index';
import { familyName, indicatorName } from '../../../words/index';
import { Fold } from '../../debrief/part';
import { sayFamily } from '../../words/say';
import { CountingLine } from '../counting-line';
import { Drawn } from '../drawn';
import { SharesTable } from '../shares-table';
import type { Counting } from '../use-job';
import type { FuturesView } from '../view';
import { WideTable } from '../wide-table';

interface AsDrawProps {
  readonly counting: Counting<HistoryAsDraw>;
  readonly view: FuturesView;
}

/** Endings below this share are told in the table alone. */
const shown = 0.01;

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

/** The endings that have room in the drawing, the most frequent first. */
function shownOf({ endings, ending }: HistoryAsDraw): readonly Likelihood[] {
  return byShare(endings).filter(({ id, share }) => share >= shown || id === ending);
}

function byShare(endings: readonly Likelihood[]): readonly Likelihood[] {
  return [...endings].sort((a, b) => b.share - a.share);
}

interface DrawingProps {
  readonly draw: HistoryAsDraw;
  readonly plays: number;
  readonly view: FuturesView;
}

function Drawing({ draw, plays, view }: DrawingProps) {
  const { t, figures, scenario } = view;
  const ending = scenario.endings.find(({ id }) => id === draw.ending);
  const titleOf = (id: string) => scenario.endings.find((one) => one.id === id)?.title ?? id;
  const rows = shownOf(draw);
  const most = Math.max(0.1, ...rows.map(({ high }) => high));
  const drawEndings = useCallback(
    (kit: typeof import('../draw'), size: import('../draw').Size) => {
      const title = (id: string) => view.scenario.endings.find((one) => one.id === id)?.title ?? id;
      return kit.drawEstimates(
        shownOf(draw).map((one) => ({
          label: title(one.id),
          words: [
            view.figures.chance(one),
            ...(one.id === draw.ending ? [view.t('futures.draw.real')] : []),
          ].join(' · '),
          estimate: { mean: one.share * 100, low: one.low * 100, high: one.high * 100 },
          main: one.id === draw.ending,
        })),
        [0, Math.min(100, Math.ceil(most * 10) * 10)],
        size,
      );
    },
    [draw, view, most],
  );
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
      <div className="print-hidden">
        <Drawn
          draw={drawEndings}
          alt={t('futures.draw.alt', {
            rows: rows
              .map((one) => t('futures.draw.altRow', { ending: titleOf(one.id), share: figures.chance(one) }))
              .join('; '),
          })}
        />
      </div>
      <div className="futures-draw-tables">
        <Fold summary={t('futures.draw.table')} className="curve-twin">
          <EndingsTable endings={draw.endings} real={draw.ending} titleOf={titleOf} view={view} />
        </Fold>
        <Fold summary={t('futures.draw.indicators')} className="curve-twin">
          <IndicatorsTable draw={draw} view={view} />
        </Fold>
      </div>
    </>
  );
}

interface EndingsTableProps {
  readonly endings: readonly Likelihood[];
  readonly real: string;
  readonly titleOf: (id: string) => string;
  readonly view: FuturesView;
}

function EndingsTable({ endings, real, titleOf, view }: EndingsTableProps) {
  const { t, figures } = view;
  return (
    <SharesTable caption={t('futures.draw.table')} view={view}>
      <tbody>
        {byShare(endings).map((one) => (
          <tr key={one.id}>
            <th scope="row">
              {titleOf(one.id)}
              {one.id === real ? <span className="option-marks"> ({t('futures.draw.real')})</span> : null}
            </th>
            <td>{figures.chance(one)}</td>
          </tr>
        ))}
      </tbody>
    </SharesTable>
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
