import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndingShares } from '../../analysis/index';
import type { SessionState } from '../../session/index';
import type { Lexicon } from '../../words/index';
import { Fold, Part } from '../debrief/part';
import { CountingLine } from './counting-line';
import { Drawn } from './drawn';
import { byShare, deciderSentence, mainEndings } from './heading-words';
import { SharesTable } from './shares-table';
import type { Counting } from './use-job';
import { type FuturesView, viewOf } from './view';
import './futures.css';
import './futures-print.css';

interface HeadingPartProps {
  readonly state: SessionState;
  readonly lexicon: Lexicon;
  readonly counting: Counting<EndingShares>;
  /** The ending that really came. */
  readonly real: string | undefined;
}

/** Where a play was heading when it was broken off: how it ends where the model plays on from there, many times. */
export function HeadingPart({ state, lexicon, counting, real }: HeadingPartProps) {
  const { t, i18n } = useTranslation();
  const { seat, game } = state;
  const view = useMemo(
    () => viewOf(lexicon, seat, seat, t, i18n.language),
    [lexicon, seat, t, i18n.language],
  );
  const { result } = counting;
  const plays = result?.method.by === 'sample' ? result.method.plays : 0;
  return (
    <Part name="heading" help={t('futures.heading.help', { count: game.record.turns.length })}>
      {result === undefined ? null : <p>{deciderSentence(view, result)}</p>}
      <CountingLine
        counting={counting}
        plays={plays}
        ended={t('futures.heading.counted', { plays: view.figures.count(plays) })}
        exact={result?.method.by === 'exact'}
        view={view}
      />
      {result === undefined ? null : <Endings shares={result} real={real} view={view} />}
      <p className="debrief-warning">{t('futures.heading.property')}</p>
    </Part>
  );
}

interface EndingsProps {
  readonly shares: EndingShares;
  readonly real: string | undefined;
  readonly view: FuturesView;
}

function Endings({ shares, real, view }: EndingsProps) {
  const { t, figures, scenario } = view;
  const rows = mainEndings(shares);
  const titleOf = (id: string) => scenario.endings.find((one) => one.id === id)?.title ?? id;
  const draw = useCallback(
    (kit: typeof import('./draw'), size: import('./draw').Size) => {
      const endings = mainEndings(shares);
      const most = Math.max(0.1, ...endings.map(({ high }) => high));
      return kit.drawEstimates(
        endings.map((one) => ({
          label: view.scenario.endings.find(({ id }) => id === one.id)?.title ?? one.id,
          words: [view.figures.chance(one), ...(one.id === real ? [view.t('futures.draw.real')] : [])].join(
            ' · ',
          ),
          estimate: { mean: one.share * 100, low: one.low * 100, high: one.high * 100 },
          main: one.id === real,
        })),
        [0, Math.min(100, Math.ceil(most * 10) * 10)],
        size,
      );
    },
    [shares, real, view],
  );
  return (
    <>
      <div className="print-hidden">
        <Drawn
          draw={draw}
          alt={t('futures.heading.alt', {
            rows: rows
              .map((one) => t('futures.draw.altRow', { ending: titleOf(one.id), share: figures.chance(one) }))
              .join('; '),
          })}
        />
      </div>
      <Fold summary={t('futures.heading.table')} className="curve-twin">
        <SharesTable caption={t('futures.heading.table')} view={view}>
          <tbody>
            {byShare(shares.endings).map((one) => (
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
      </Fold>
    </>
  );
}
