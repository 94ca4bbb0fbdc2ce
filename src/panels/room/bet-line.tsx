import { useTranslation } from 'react-i18next';
import { betFor } from '../../engine/index';
import { countedTurn } from '../../scenario/index';
import type { RoomState, Session } from '../../session/index';
import { Range } from '../parts/range';
import { chanceWord } from '../words/chance';
import { ReasonLine } from './reason-line';

interface BetLineProps {
  readonly state: Pick<RoomState, 'scenario' | 'view' | 'seat' | 'draftNote'>;
  readonly send: Session['send'];
  readonly isDisabled: boolean;
  /** What the line for the reason is called, where somebody else reads it. */
  readonly reasonLabel?: string;
  /** What was written is complete. */
  readonly onLeave?: () => void;
}

/**
 * The turn's own question with a chance on its answer, and one line for a reason: noted before the turn resolves, so that hindsight
 * cannot rewrite them. Nobody has to.
 */
export function BetLine({ state, send, isDisabled, reasonLabel, onLeave }: BetLineProps) {
  const { t } = useTranslation();
  const { scenario, view, seat, draftNote } = state;
  const { reason, forecast } = draftNote;
  const asked = betFor(scenario, view.turn, seat);
  // A bet counts its turns from 0.
  const due = asked && Math.min(asked.bet.by + 1, scenario.turns.length);
  return (
    <div className="bet-line">
      {asked === undefined ? null : (
        <Range
          className="bet"
          label={asked.bet.ask}
          words={
            forecast === undefined
              ? t('room.bet.open')
              : t('room.bet.chance', {
                  chance: forecast.chance,
                  word: t(`room.bet.word.${chanceWord(forecast.chance)}`),
                })
          }
          note={
            due === undefined || due <= view.turn
              ? undefined
              : t('room.bet.by', { turn: countedTurn(scenario, due) })
          }
          least={0}
          most={100}
          step={5}
          value={forecast?.chance ?? 50}
          isDisabled={isDisabled}
          onChange={(chance) =>
            send({
              do: 'note',
              note: { ...draftNote, forecast: { claim: asked.bet.ask, chance, bet: asked.at } },
            })
          }
        />
      )}
      <ReasonLine
        value={reason}
        label={reasonLabel ?? t('room.reason.label')}
        isDisabled={isDisabled}
        onChange={(text) => send({ do: 'note', note: { ...draftNote, reason: text } })}
        onLeave={onLeave}
      />
    </div>
  );
}
