import { useTranslation } from 'react-i18next';
import type { Curve } from '../../../debrief/index';
import { numberText } from '../../words/numbers';

interface CurveTableProps {
  readonly label: string;
  readonly curve: Curve;
  readonly turns: number;
  /** How many turns history played before the first that was decided. */
  readonly before: number;
  readonly words: readonly { readonly from: number; readonly word: string }[];
}

/** The numbers of a chart, with the words that describe them where there are any. */
export function CurveTable({ label, curve, turns, before, words }: CurveTableProps) {
  const { t, i18n } = useTranslation();
  const told = (value: number | undefined) => {
    if (value === undefined) return '—';
    const text = numberText(value, i18n.language);
    const word = words.findLast(({ from }) => value >= from)?.word;
    return word === undefined ? text : `${text} ${word}`;
  };
  return (
    <table className="figures">
      <caption className="hidden-text">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{t('debrief.curves.moment')}</th>
          <th scope="col">{t('debrief.side.play')}</th>
          <th scope="col">{t('debrief.side.history')}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: turns + 1 }, (_, turn) => turn)
          .slice(before)
          .map((turn) => (
            <tr key={turn}>
              <th scope="row">
                {turn === before
                  ? t('debrief.curves.start')
                  : t('debrief.curves.after', { turn: turn - before })}
              </th>
              <td>{told(curve.play[turn])}</td>
              <td>{told(curve.history[turn])}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
