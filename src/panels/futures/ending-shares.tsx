import { useCallback } from 'react';
import type { Likelihood } from '../../analysis/index';
import { Drawn } from './drawn';
import { byShare } from './heading-words';
import { SharesTable } from './shares-table';
import type { FuturesView } from './view';

interface EndingSharesProps {
  readonly endings: readonly Likelihood[];
  /** The ending that really came. */
  readonly real: string | undefined;
  readonly view: FuturesView;
}

interface EndingsDrawnProps extends EndingSharesProps {
  /** What the drawing shows, for whoever does not see it. */
  readonly alt: 'futures.draw.alt' | 'futures.heading.alt';
}

/** How often each ending came, drawn in the order in which they are given; the list must keep its identity while nothing changes. */
export function EndingsDrawn({ endings, real, alt, view }: EndingsDrawnProps) {
  const { t, figures } = view;
  const draw = useCallback(
    (kit: typeof import('./draw'), size: import('./draw').Size) => {
      const most = Math.max(0.1, ...endings.map(({ high }) => high));
      return kit.drawEstimates(
        endings.map((one) => ({
          label: titleOf(view, one),
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
    [endings, real, view],
  );
  const rows = endings.map((one) =>
    t('futures.draw.altRow', { ending: titleOf(view, one), share: figures.chance(one) }),
  );
  return (
    <div className="print-hidden">
      <Drawn draw={draw} alt={t(alt, { rows: rows.join('; ') })} />
    </div>
  );
}

/** The same as a table, the most frequent ending first. */
export function EndingsTable({
  endings,
  real,
  caption,
  view,
}: EndingSharesProps & { readonly caption: string }) {
  const { t, figures } = view;
  return (
    <SharesTable caption={caption} view={view}>
      <tbody>
        {byShare(endings).map((one) => (
          <tr key={one.id}>
            <th scope="row">
              {titleOf(view, one)}
              {one.id === real ? <span className="option-marks"> ({t('futures.draw.real')})</span> : null}
            </th>
            <td>{figures.chance(one)}</td>
          </tr>
        ))}
      </tbody>
    </SharesTable>
  );
}

function titleOf({ scenario }: FuturesView, { id }: Likelihood): string {
  return scenario.endings.find((one) => one.id === id)?.title ?? id;
}
