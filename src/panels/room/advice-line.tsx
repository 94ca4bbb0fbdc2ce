import { useTranslation } from 'react-i18next';
import type { SaidLine } from '../../engine/index';
import type { Actor } from '../../scenario/index';
import { Inline } from '../parts/prose';
import { Told } from '../parts/told';

interface AdviceLineProps {
  readonly actor: Actor;
  readonly line: SaidLine;
}

/** What one adviser says of an order: who speaks, whether for or against, and the words. */
export function AdviceLine({ actor, line }: AdviceLineProps) {
  const { t } = useTranslation();
  const { adviser, stance, says } = line;
  return (
    <span className="advice" data-stance={stance}>
      <span className="advice-who">
        <b className="advice-stance">{t(`room.orders.advice.${stance}`)}</b>
        <span className="heard-mark">.</span>{' '}
        <Told>{actor.advisers.find(({ id }) => id === adviser)?.office ?? adviser}</Told>:
      </span>{' '}
      <span className="advice-says">
        <Inline text={says} />
      </span>
    </span>
  );
}
