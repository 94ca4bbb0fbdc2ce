import { Info, Swords } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SaidLine } from '../../engine/index';
import { type Actor, isSecret, type Option } from '../../scenario/index';
import { type Lexicon, nameOf } from '../../words/index';
import { Button } from '../parts/button';
import { Told } from '../parts/told';
import { listOf } from '../words/summary';
import { AdviceLine } from './advice-line';
import { OrderRadio } from './order-radio';
import { useWholeLines } from './use-whole-lines';

interface OrderCardProps {
  readonly lexicon: Lexicon;
  readonly actor: Actor;
  readonly option: Option;
  readonly line: SaidLine | undefined;
  readonly isFresh: boolean;
  readonly onDetails: () => void;
}

/** One open order in a line, with the sharpest thing that is said of it; what it is and risks is one press away. */
export function OrderCard({ lexicon, actor, option, line, isFresh, onDetails }: OrderCardProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const others = new Set((option.with ?? []).map((one) => nameOf(lexicon, one.actor)));
  others.delete(actor.name);
  // Whoever goes through the page by Tab meets the orders first, and the way to more about the one that she has walked to.
  const [isHere, setHere] = useState(false);
  const wholeLines = useWholeLines();
  const whereabouts = { onFocus: () => setHere(true), onBlur: () => setHere(false) };
  return (
    <div className="card-place">
      <OrderRadio
        {...whereabouts}
        value={option.id}
        className="card"
        data-kind={option.kind}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-kind ${id}-says`}
      >
        <span className="card-head">
          <span className="card-tick" aria-hidden="true" />
          {option.kind === 'force' ? <Swords className="card-kind" aria-hidden="true" size={16} /> : null}
          <span className="card-name">
            <span id={`${id}-label`} className="card-label">
              <Told>{option.label}</Told>
            </span>{' '}
            <span id={`${id}-kind`}>
              <span className="hidden-text">{`${t(`room.orders.kinds.${option.kind}`)}. `}</span>
              {isFresh ? <Flag text={t('room.orders.fresh')} /> : null}
              {isSecret(option.visibility) ? <Flag text={t('room.orders.covert')} /> : null}
              {others.size > 0 ? (
                <Flag text={t('room.orders.with', { names: listOf([...others], i18n.language) })} />
              ) : null}
            </span>
          </span>
        </span>
        <span id={`${id}-says`} className="card-about" ref={wholeLines}>
          {line === undefined ? null : <AdviceLine actor={actor} line={line} />}
        </span>
      </OrderRadio>
      <Button
        {...whereabouts}
        className="icon-button card-more"
        tabIndex={isHere ? 0 : -1}
        aria-label={t('room.orders.details', { order: option.label })}
        onPress={onDetails}
      >
        <Info aria-hidden="true" size={18} />
      </Button>
    </div>
  );
}

function Flag({ text }: { readonly text: string }) {
  return (
    <>
      <span className="card-flag">
        {text}
        <span className="heard-mark">.</span>
      </span>{' '}
    </>
  );
}
