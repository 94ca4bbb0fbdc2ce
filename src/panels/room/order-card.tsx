import { EyeOff, Handshake, Landmark, type LucideIcon, Megaphone, Radar, Swords } from 'lucide-react';
import { useId } from 'react';
import { Radio } from 'react-aria-components/RadioGroup';
import { useTranslation } from 'react-i18next';
import { type Actor, isSecret, type Option, type OptionKind, type Stance } from '../../scenario/index';
import { Inline } from '../parts/prose';
import { Told } from '../parts/told';

/** A sign for each kind of option; the kind stands beside it in words for readers. */
export const kindIcons: Readonly<Record<OptionKind, LucideIcon>> = {
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
}

/** One open option: what it is, what it risks, and whose advice stands for or against it. Its effect is not printed on it. */
export function OrderCard({ actor, option }: OrderCardProps) {
  const { t } = useTranslation();
  const id = useId();
  const Icon = kindIcons[option.kind];
  return (
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
          <Told>{option.label}</Told>
        </span>
        <span className="card-tick" aria-hidden="true" />
      </span>
      <span id={`${id}-about`} className="card-about">
        <span className="hidden-text">{t(`room.orders.kinds.${option.kind}`)}. </span>
        {isSecret(option.visibility) ? (
          <span className="card-covert">{t('room.orders.covert')}. </span>
        ) : null}
        <span className="card-brief">
          <Inline text={option.brief} />
        </span>
        <span className="card-risk">
          <b>{t('room.orders.risk')}</b> <Inline text={option.risk} />
        </span>
        <AdviceLine actor={actor} option={option} />
      </span>
    </Radio>
  );
}

const stanceOrder: readonly Stance[] = ['for', 'against', 'divided'];

function AdviceLine({ actor, option }: { readonly actor: Actor; readonly option: Option }) {
  const { t } = useTranslation();
  if (option.advice.length === 0) return null;
  return (
    <span className="card-advice">
      {stanceOrder.map((stance) => {
        const offices = option.advice
          .filter((advice) => advice.stance === stance)
          .map(({ adviser }) => actor.advisers.find(({ id }) => id === adviser)?.office ?? adviser);
        return offices.length === 0 ? null : (
          <span key={stance} data-stance={stance}>
            <b>{t(`room.orders.advice.${stance}`)}</b> {offices.join(t('shell.list.separator'))}
            <span className="hidden-text">. </span>
          </span>
        );
      })}
    </span>
  );
}
