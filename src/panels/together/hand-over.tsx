import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { countedTurn, turnsPlayed } from '../../scenario/index';
import type { Session, SessionState } from '../../session/index';
import { lexiconOf } from '../../words/index';
import { ActorMark } from '../parts/actor-mark';
import { Button } from '../parts/button';
import { errandOf, roundOf } from './round';
import { useSpoken } from './use-spoken';
import { WayStation } from './way-station';

interface HandOverProps {
  readonly state: SessionState;
  readonly send: Session['send'];
}

/**
 * The page between two people: whose turn it is, what she does next, and that everyone else looks away. It shows nothing of anybody's
 * desk until that side asks for its own.
 */
export function HandOver({ state, send }: HandOverProps) {
  const { t } = useTranslation();
  const { scenario, seat, view, resolved } = state;
  const lexicon = lexiconOf(scenario);
  const actor = lexicon.actor(seat);
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
      <p className="look-away">
        <EyeOff aria-hidden="true" size={22} />
        {t('together.hand.away')}
      </p>
      <p>{t(`together.hand.errand.${errandOf(state)}`)}</p>
      <p role="status" className="hidden-text">
        {spoken}
      </p>
      <Button className="main-button" onPress={() => send({ do: 'open' })}>
        {t('together.hand.show', { name })}
      </Button>
      <ol className="round" aria-label={t('together.hand.round')}>
        {roundOf(state).map(({ side, stands }) => {
          const marked = lexicon.actor(side);
          return (
            <li key={side} data-stands={stands} aria-current={stands === 'now' ? 'step' : undefined}>
              {marked === undefined ? side : <ActorMark actor={marked} named />}{' '}
              <span className="soft">{t(`together.hand.stands.${stands}`)}</span>
            </li>
          );
        })}
      </ol>
      <p className="soft">{t('together.hand.help')}</p>
    </WayStation>
  );
}
