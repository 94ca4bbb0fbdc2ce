import { useTranslation } from 'react-i18next';
import { linesOf, type Shown } from '../../engine/index';
import { type Actor, isSecret } from '../../scenario/index';
import { type Lexicon, nameOf, waitsOf } from '../../words/index';
import { Inline } from '../parts/prose';
import { sayWaits } from '../words/say';
import { AdviceLine } from './advice-line';

interface OrderDetailsProps {
  readonly id: string;
  readonly lexicon: Lexicon;
  readonly actor: Actor;
  readonly shown: Shown;
}

/** What an order is, whom it is meant for, what it risks, and what everybody in the room says of it. Its effect is not printed. */
export function OrderDetails({ id, lexicon, actor, shown }: OrderDetailsProps) {
  const { t } = useTranslation();
  const { option } = shown;
  const target = targetOf(lexicon, shown);
  const facts = [
    t(`room.orders.kinds.${option.kind}`),
    ...(isSecret(option.visibility) ? [t('room.orders.covert')] : []),
    ...(target === undefined ? [] : [target]),
  ];
  return (
    <span id={id} className="order-details">
      <span className="kicker">
        {facts.join(' · ')}
        <span className="heard-mark">. </span>
      </span>
      <span className="order-brief">
        <Inline text={option.brief} />
      </span>
      <span className="card-risk">
        <b>{t('room.orders.risk')}:</b> <Inline text={option.risk} />
      </span>
      {waitsOf(sayWaits(t), lexicon, option).map((sentence) => (
        <span key={sentence} className="order-brief">
          {sentence}
        </span>
      ))}
      {linesOf(shown).map((line) => (
        <AdviceLine key={line.adviser} actor={actor} line={line} />
      ))}
    </span>
  );
}

/** Whom or what an order is meant for; undefined where it is nobody in particular. */
function targetOf(lexicon: Lexicon, { option: { target } }: Shown): string | undefined {
  if (target === undefined) return undefined;
  if ('actor' in target) return nameOf(lexicon, target.actor);
  return lexicon.scenario.theatre.places.find(({ id }) => id === target.place)?.label;
}
