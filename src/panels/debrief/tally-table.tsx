import { useTranslation } from 'react-i18next';
import type { Tally } from '../../debrief/index';

interface TallyTableProps {
  readonly caption: string;
  readonly rows: readonly (Tally & { readonly name: string })[];
}

/** Counts of both sides, each as a number and a bar of that length. */
export function TallyTable({ caption, rows }: TallyTableProps) {
  const { t } = useTranslation();
  const most = Math.max(1, ...rows.flatMap(({ play, history }) => [play, history]));
  return (
    <table className="tally">
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('debrief.side.play')}</th>
          <th scope="col">{t('debrief.side.history')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, play, history }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              <Bar count={play} most={most} side="play" />
            </td>
            <td>
              <Bar count={history} most={most} side="history" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BarProps {
  readonly count: number;
  readonly most: number;
  readonly side: 'play' | 'history';
}

function Bar({ count, most, side }: BarProps) {
  return (
    <span className="bar">
      <span className="bar-number">{count}</span>
      <svg
        className="bar-strip"
        data-side={side}
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect width={(count / most) * 100} height="8" />
      </svg>
    </span>
  );
}
