import type { Likelihood } from '../../analysis/index';
import type { FuturesView } from './view';

interface EndingBarsProps {
  readonly endings: readonly Likelihood[];
  /** The ending that really came. */
  readonly real: string | undefined;
  readonly caption: string;
  readonly view: FuturesView;
}

/** Endings below this share are left out, but for the one that really came. */
const shown = 0.01;

/** How often each ending came, the most frequent first: a table whose bars are its picture. */
export function EndingBars({ endings, real, caption, view }: EndingBarsProps) {
  const { t, figures, scenario } = view;
  const rows = endings
    .filter(({ id, share }) => share >= shown || id === real)
    .toSorted((one, other) => other.share - one.share);
  return (
    <table className="figures ending-bars">
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('futures.draw.ending')}</th>
          <th scope="col">{t('futures.draw.share_')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.id} data-chosen={one.id === real ? '' : undefined}>
            <th scope="row">
              {scenario.endings.find(({ id }) => id === one.id)?.title ?? one.id}
              {one.id === real ? <span className="option-marks"> ({t('futures.draw.real')})</span> : null}
            </th>
            <td>
              <span className="ending-bar" aria-hidden="true">
                <span style={{ inlineSize: `${100 * one.share}%` }} />
              </span>
              {figures.chance(one)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
