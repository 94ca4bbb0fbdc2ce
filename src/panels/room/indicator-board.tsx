import { useTranslation } from 'react-i18next';
import { changeOf, type Entry, type IndicatorView } from '../../engine/index';
import type { Indicator } from '../../scenario/index';
import { type Lexicon, signed, wordFor } from '../../words/index';
import { Button } from '../parts/button';
import { Sparkline } from '../parts/sparkline';
import type { Translate } from '../strings/index';

interface IndicatorBoardProps {
  readonly lexicon: Lexicon;
  readonly seat: string;
  readonly indicators: readonly IndicatorView[];
  /** What has changed since the last decision. */
  readonly entries: readonly Entry[];
  readonly onOpen: (indicator: string) => void;
}

/** Every indicator that the seat sees: its meaning in words, its change, and its past as a small line. */
export function IndicatorBoard({ lexicon, seat, indicators, entries, onOpen }: IndicatorBoardProps) {
  const { t } = useTranslation();
  if (indicators.length === 0) return null;
  return (
    <section className="board" aria-labelledby="board-heading">
      <h2 id="board-heading" className="section-heading">
        {t('room.indicators.heading')}
      </h2>
      <ul className="board-list">
        {indicators.map((view) => {
          const indicator = lexicon.indicator(view.id);
          if (!indicator) return null;
          return (
            <li key={view.id}>
              <IndicatorCell
                lexicon={lexicon}
                seat={seat}
                indicator={indicator}
                view={view}
                change={changeOf(view, entries)}
                onOpen={() => onOpen(view.id)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface IndicatorCellProps {
  readonly lexicon: Lexicon;
  readonly seat: string;
  readonly indicator: Indicator;
  readonly view: IndicatorView;
  readonly change: number;
  readonly onOpen: () => void;
}

function IndicatorCell({ lexicon, seat, indicator, view, change, onOpen }: IndicatorCellProps) {
  const { t } = useTranslation();
  const value = valueText(t, indicator, view.value);
  const known = wordFor(indicator, view.value);
  const word = known ?? value;
  const owner = ownerCode(lexicon, indicator, seat);
  return (
    <Button className="cell" data-change={changeTone(indicator, change)} onPress={onOpen}>
      <span className="cell-label">
        {owner === undefined ? null : <span className="cell-owner">{owner}</span>}
        {owner === undefined ? null : ' '}
        {indicator.label}
      </span>
      <span className="cell-state">
        <span className="hidden-text">: </span>
        <span className="cell-word">{word}</span>
        <span className="cell-foot">
          {known === undefined ? null : <span className="cell-value">{value}</span>}
          {change === 0 ? null : (
            <span className="cell-change">
              {signed(change)}
              <span className="hidden-text">{`, ${changeText(t, change)}`}</span>
            </span>
          )}
          {view.asOf === undefined ? null : (
            <span className="cell-as-of">{t('room.indicators.asOf', { turn: view.asOf })}</span>
          )}
        </span>
      </span>
      {view.asOf === undefined ? (
        <Sparkline
          values={[...view.past, view.value]}
          min={indicator.min}
          max={indicator.max}
          room={lexicon.scenario.turns.length + 2}
        />
      ) : null}
    </Button>
  );
}

/** The code of the actor whose indicator it is, unless it is the reader's own or the label names it. */
function ownerCode(lexicon: Lexicon, { of, label }: Indicator, seat: string): string | undefined {
  const owner = of === undefined || of === seat ? undefined : lexicon.actor(of);
  return owner && !label.includes(owner.name) ? owner.code : undefined;
}

/** A change in words: "up 2". */
export function changeText(t: Translate, change: number): string {
  if (change === 0) return t('room.indicators.same');
  return change > 0
    ? t('room.indicators.up', { count: change })
    : t('room.indicators.down', { count: -change });
}

/** Whether a change is for better or worse, where the scenario says so. */
export function changeTone(indicator: Indicator, change: number): 'worse' | 'better' | 'neutral' {
  if (change === 0 || indicator.rising === 'neutral') return 'neutral';
  return (indicator.rising === 'worse') === change > 0 ? 'worse' : 'better';
}

/** A value beside its range or its unit. */
export function valueText(t: Translate, indicator: Indicator, value: number): string {
  return indicator.unit === undefined
    ? t('room.indicators.value', { value, max: indicator.max })
    : t('room.indicators.valueUnit', { value, unit: indicator.unit });
}
