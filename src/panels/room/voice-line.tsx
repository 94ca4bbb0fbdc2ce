import { useTranslation } from 'react-i18next';
import type { Actor } from '../../scenario/index';
import { Inline } from '../parts/prose';
import { Told } from '../parts/told';
import type { SaidLine } from './advice-lines';

interface VoiceLineProps {
  readonly actor: Actor;
  readonly line: SaidLine;
}

/** What one adviser says of an order: who speaks, whether for or against, and the words. */
export function VoiceLine({ actor, line }: VoiceLineProps) {
  const { t } = useTranslation();
  const { adviser, stance, says } = line;
  return (
    <span className="voice" data-stance={stance}>
      <span className="voice-who">
        <b className="voice-stance">{t(`room.orders.advice.${stance}`)}</b>{' '}
        <Told>{actor.advisers.find(({ id }) => id === adviser)?.office ?? adviser}</Told>:
      </span>{' '}
      <span className="voice-says">
        <Inline text={says} />
      </span>
    </span>
  );
}
