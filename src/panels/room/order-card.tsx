import { EyeOff, Handshake, Info, Landmark, type LucideIcon, Megaphone, Radar, Swords } from 'lucide-react';
import { useId } from 'react';
import { Radio } from 'react-aria-components/RadioGroup';
import { useTranslation } from 'react-i18next';
import { type Actor, isSecret, type Option, type OptionKind } from '../../scenario/index';
import { Button } from '../parts/button';
import type { SaidLine } from './advice-lines';
import { VoiceLine } from './voice-line';

/** A sign for each kind of option; the kind stands beside it in words for readers. */
const kindIcons: Readonly<Record<OptionKind, LucideIcon>> = {
  signal: Megaphone,
  diplomacy: Landmark,
  mediation: Handshake,
  intelligence: Radar,
  covert: EyeOff,
  force: Swords,
};

interface OrderCardProps {
  readonly actor: Actor;
  readonly option: Option;
  readonly line: SaidLine | undefined;
  readonly isFresh: boolean;
  readonly onDetails: () => void;
}

/** One open order in a line, with the sharpest thing that is said of it; what it is and risks is one press away. */
export function OrderCard({ actor, option, line, isFresh, onDetails }: OrderCardProps) {
  const { t } = useTranslation();
  const id = useId();
  const Icon = kindIcons[option.kind];
  return (
    <div className="card-place">
      <Radio
        value={option.id}
        className="card"
        data-kind={option.kind}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-about`}
      >
        <span className="card-head">
          <Icon className="card-kind" aria-hidden="true" size={18} />
          <span id={`${id}-label`} className="card-label">
            {option.label}
          </span>
        </span>
        <span id={`${id}-about`} className="card-about">
          <span className="hidden-text">{t(`room.orders.kinds.${option.kind}`)}. </span>
          {isFresh ? <span className="card-flag">{t('room.orders.fresh')}</span> : null}
          {isSecret(option.visibility) ? <span className="card-flag">{t('room.orders.covert')}</span> : null}
          {line === undefined ? null : <VoiceLine actor={actor} line={line} />}
        </span>
      </Radio>
      <Button
        className="icon-button card-more"
        aria-label={t('room.orders.details', { order: option.label })}
        onPress={onDetails}
      >
        <Info aria-hidden="true" size={18} />
      </Button>
    </div>
  );
}
