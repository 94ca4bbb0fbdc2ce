import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorView } from '../../engine/index';
import type { Indicator } from '../../scenario/index';
import { indicatorName, type Lexicon, wordFor } from '../../words/index';
import { Button } from '../parts/button';
import { Told } from '../parts/told';
import type { Translate } from '../strings/index';
import { basisText, inBrackets } from './basis';
import { Gauge } from './gauge';
import type { Moved } from './indicators-in-view';

interface IndicatorBoardProps {
  readonly lexicon: Lexicon;
  readonly seat: string;
  readonly heading: string;
  readonly moved: readonly Moved[];
  readonly onOpen: (indicator: string) => void;
  /** The way to all that is known, beside the heading. */
  readonly more?: ReactNode;
}

/** Indicators as sentences, each with a picture of where it stands on its scale; numbers are in what a press opens. */
export function IndicatorBoard({ lexicon, seat, heading, moved, onOpen, more }: IndicatorBoardProps) {
  const { t } = useTranslation();
  if (moved.length === 0 && more === undefined) return null;
  const basisOf = (view: IndicatorView) => basisText(t, lexicon, view);
  return (
    <section className="board">
      <div className="section-head">
        <h2 className="section-heading">{heading}</h2>
        {more}
      </div>
      <ul className="board-list">
        {moved.map(({ indicator, view, change }) => (
          <li key={indicator.id}>
            <Button
              className="cell"
              data-change={changeTone(indicator, change)}
              onPress={() => onOpen(indicator.id)}
            >
              <span className="cell-text">
                <span className="cell-label">
                  <Told>{indicatorName(lexicon, indicator, seat)}</Told>:{' '}
                </span>
                <b className="cell-word">
                  <Told>{wordFor(indicator, view.value) ?? valueText(t, indicator, view.value)}</Told>
                </b>
                {change === 0 ? null : (
                  <span className="cell-change">
                    {t('shell.list.separator')}
                    {t(change > 0 ? 'room.indicators.rising' : 'room.indicators.falling')}
                  </span>
                )}
                {basisOf(view) === undefined ? null : (
                  <span className="soft cell-as-of">{inBrackets(basisOf(view))}</span>
                )}
              </span>
              <Gauge indicator={indicator} value={view.value} />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether a change is for better or worse, where the scenario says so. */
function changeTone(indicator: Indicator, change: number): 'worse' | 'better' | 'neutral' {
  if (change === 0 || indicator.rising === 'neutral') return 'neutral';
  return (indicator.rising === 'worse') === change > 0 ? 'worse' : 'better';
}

/** A value beside its range or its unit. */
export function valueText(t: Translate, indicator: Indicator, value: number): string {
  return indicator.unit === undefined
    ? t('room.indicators.value', { value, max: indicator.max })
    : t('room.indicators.valueUnit', { value, unit: indicator.unit });
}
