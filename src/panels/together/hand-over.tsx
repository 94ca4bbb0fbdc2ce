import { useTranslation } from 'react-i18next';
import { countedTurn, turnsPlayed } from '../../scenario/index';
import type { Session, SessionState } from '../../session/index';
import { lexiconOf } from '../../words/index';
import { Button } from '../parts/button';
import { useSpoken } from './use-spoken';
import { WayStation } from './way-station';

interface HandOverProps {
  readonly state: SessionState;
  readonly send: Session['send'];
}

/** The page between two people: it names the side whose turn it is and shows nothing of anybody's, until that side asks for its desk. */
export function HandOver({ state, send }: HandOverProps) {
  const { t } = useTranslation();
  const { scenario, seat, view, resolved } = state;
  const actor = lexiconOf(scenario).actor(seat);
  const name = actor?.name ?? seat;
  const spoken = useSpoken(t('together.hand.status', { name }));
  return (
    <WayStation
      state={state}
      actor={actor}
      kicker={t('room.turn', {
        turn: countedTurn(scenario, view.turn),
        turns: turnsPlayed(scenario, view.turn),
      })}
      heading={t('together.hand.heading', { name })}
      headingKey={`${seat} ${resolved}`}
    >
      <p>{t('together.hand.help', { name })}</p>
      <p role="status" className="hidden-text">
        {spoken}
      </p>
      <Button className="main-button" onPress={() => send({ do: 'open' })}>
        {t('together.hand.show', { name })}
      </Button>
    </WayStation>
  );
}
