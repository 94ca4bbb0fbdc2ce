import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { developmentKey, developmentsOf, type Entry, partsByCause, type View } from '../../engine/index';
import { countedTurn, turnsBefore } from '../../scenario/index';
import { causeLabel, type Lexicon, wordFor } from '../../words/index';
import { Button } from '../parts/button';
import { signedText } from '../words/numbers';
import type { GlassTarget } from './glass-target';
import { valueText } from './indicator-board';
import { IndicatorChart } from './indicator-chart';

interface GlassIndicatorProps {
  readonly lexicon: Lexicon;
  readonly view: View;
  readonly seat: string;
  readonly id: string;
  readonly onOpen: (target: GlassTarget) => void;
}

type IndicatorEntry = Extract<Entry, { kind: 'indicator' }>;

/** One indicator: what it means, its course on its own range, and every cause that moved it. */
export function GlassIndicator({ lexicon, view, id, onOpen }: GlassIndicatorProps) {
  const { t, i18n } = useTranslation();
  const { journal } = view;
  const developments = useMemo(() => developmentsOf(lexicon.scenario, journal), [lexicon, journal]);
  const indicator = lexicon.indicator(id);
  const seen = view.indicators.find((one) => one.id === id);
  if (!indicator || !seen) return null;
  const moves = journal.filter(
    (entry): entry is IndicatorEntry =>
      entry.kind === 'indicator' && entry.id === id && entry.turn > turnsBefore(lexicon.scenario),
  );
  return (
    <>
      <p className="prose">{indicator.hint}</p>
      <p className="glass-now">
        {t('glass.indicator.now', {
          word: wordFor(indicator, seen.value) ?? valueText(t, indicator, seen.value),
          value: seen.value,
          min: indicator.min,
          max: indicator.max,
        })}
      </p>
      <IndicatorChart
        indicator={indicator}
        values={[...seen.past, seen.value]}
        turns={lexicon.scenario.turns.length}
        before={turnsBefore(lexicon.scenario)}
      />
      <h3>{t('glass.indicator.movesHeading')}</h3>
      {moves.length === 0 ? <p className="soft">{t('glass.indicator.none')}</p> : null}
      <ol className="glass-moves">
        {moves.toReversed().map((move) => (
          <li key={`${move.turn} ${move.step}`}>
            <p className="glass-move">
              {t('glass.indicator.turn', {
                turn: countedTurn(lexicon.scenario, move.turn),
                from: move.from,
                to: move.to,
              })}
            </p>
            <ul>
              {partsByCause(move.parts).map(({ cause, amount }) => {
                const label = causeLabel(lexicon, cause) ?? t('room.changes.unseen');
                const key = developmentKey(move, cause);
                const development = developments.find((one) => one.key === key);
                return (
                  <li key={key} className="glass-part">
                    <span className="glass-amount">{signedText(amount, i18n.language)}</span>
                    {development ? (
                      <Button
                        className="link-button"
                        onPress={() => onOpen({ kind: 'development', development })}
                      >
                        {label}
                      </Button>
                    ) : (
                      label
                    )}
                  </li>
                );
              })}
            </ul>
            {move.from + sum(move) !== move.to ? (
              <p className="soft">{t('glass.indicator.clamped')}</p>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

function sum({ parts }: IndicatorEntry): number {
  return parts.reduce((total, { amount }) => total + amount, 0);
}
