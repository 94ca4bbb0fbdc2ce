import { useTranslation } from 'react-i18next';
import { countedTurn, type Scenario, turnsPlayed } from '../../scenario/index';

interface TurnLineProps {
  readonly scenario: Scenario;
  readonly turn: number;
  readonly over: boolean;
}

/** Where the play stands among its turns: in words, and as a picture that says the same. */
export function TurnLine({ scenario, turn, over }: TurnLineProps) {
  const { t } = useTranslation();
  const [counted, turns] = [countedTurn(scenario, turn), turnsPlayed(scenario, turn)];
  return (
    <div className="turn-line">
      <span className="turn-ticks" aria-hidden="true">
        {Array.from({ length: turns }, (_, index) => {
          const number = index + 1;
          const stage =
            number < counted || (over && number === counted) ? 'done' : number === counted ? 'now' : 'ahead';
          return <span key={number} data-stage={stage} />;
        })}
      </span>
      <p className="turn-count">{t('room.turn', { turn: counted, turns })}</p>
    </div>
  );
}
