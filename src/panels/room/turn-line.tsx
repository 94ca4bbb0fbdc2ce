import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../scenario/index';

interface TurnLineProps {
  readonly scenario: Scenario;
  readonly turn: number;
  readonly over: boolean;
}

/** Where the play stands among its turns. */
export function TurnLine({ scenario, turn, over }: TurnLineProps) {
  const { t } = useTranslation();
  return (
    <div className="turn-line">
      <ol className="turn-ticks" aria-label={t('room.progress')}>
        {scenario.turns.map(({ id, title }, index) => {
          const number = index + 1;
          const stage =
            number < turn || (over && number === turn) ? 'done' : number === turn ? 'now' : 'ahead';
          const key = { done: 'progressDone', now: 'progressNow', ahead: 'progressAhead' } as const;
          return (
            <li key={id} data-stage={stage} aria-current={stage === 'now' ? 'step' : undefined}>
              <span className="hidden-text">{t(`room.${key[stage]}`, { turn: number, title })}</span>
            </li>
          );
        })}
      </ol>
      <p className="turn-count" aria-hidden="true">
        {t('room.turn', { turn, turns: scenario.turns.length })}
      </p>
    </div>
  );
}
