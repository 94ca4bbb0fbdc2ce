import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../scenario/index';

interface TurnLineProps {
  readonly scenario: Scenario;
  readonly turn: number;
  readonly over: boolean;
}

/** Where the play stands among its turns: in words, and as a picture that says the same. */
export function TurnLine({ scenario, turn, over }: TurnLineProps) {
  const { t } = useTranslation();
  return (
    <div className="turn-line">
      <span className="turn-ticks" aria-hidden="true">
        {scenario.turns.map(({ id }, index) => {
          const number = index + 1;
          const stage =
            number < turn || (over && number === turn) ? 'done' : number === turn ? 'now' : 'ahead';
          return <span key={id} data-stage={stage} />;
        })}
      </span>
      <p className="turn-count">{t('room.turn', { turn, turns: scenario.turns.length })}</p>
    </div>
  );
}
