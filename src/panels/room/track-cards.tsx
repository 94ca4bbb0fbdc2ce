import { RadioGroup } from 'react-aria-components/RadioGroup';
import { useTranslation } from 'react-i18next';
import { type OptionView, type Shown, sharpestLines, trackOptions, type View } from '../../engine/index';
import type { Actor } from '../../scenario/index';
import { type Lexicon, trackLabel } from '../../words/index';
import { Button } from '../parts/button';
import { OrderCard } from './order-card';
import { OrderRadio } from './order-radio';

interface TrackCardsProps {
  readonly lexicon: Lexicon;
  readonly actor: Actor;
  readonly view: View;
  readonly track: View['tracks'][number];
  readonly chosen: string | undefined;
  readonly sealed: boolean;
  readonly onChoose: (option: string | undefined) => void;
  /** Opens all orders of the track, at one of them or at those that are closed if it is given. */
  readonly onOpen: (at?: string) => void;
}

/** The value of the card that gives no order; expressions know it by the same word. */
export const hold = 'hold';

/** Where the orders that cannot be given stand among all orders of a track; no order can have this name. */
export const closedOrders = ':closed';

/** The orders of a track that belong to the turn's question, and the way to all others. */
export function TrackCards(props: TrackCardsProps) {
  const { lexicon, actor, view, track, chosen, sealed, onChoose, onOpen } = props;
  const { t } = useTranslation();
  const { first, more, closed } = trackOptions(lexicon.scenario, view, track);
  // What was chosen among the others stands with the first ones.
  const cards = [...first, ...more.filter(({ option }) => option === chosen)];
  const shown = cards.flatMap((status) => shownOf(lexicon, actor, status));
  const lines = sharpestLines(shown);
  const others = more.length - (cards.length - first.length);
  return (
    <>
      <RadioGroup
        className="cards"
        aria-label={trackLabel(lexicon, actor.id, track.track)}
        value={chosen ?? hold}
        isReadOnly={sealed}
        onChange={(value) => onChoose(value === hold ? undefined : value)}
      >
        {shown.map(({ option }) => (
          <OrderCard
            key={option.id}
            lexicon={lexicon}
            actor={actor}
            option={option}
            line={lines.get(option.id)}
            isFresh={cards.some((status) => status.option === option.id && status.fresh === true)}
            onDetails={() => onOpen(option.id)}
          />
        ))}
        <HoldCard />
      </RadioGroup>
      {others + closed.length === 0 ? null : (
        <Button
          className="quiet-button more-orders"
          onPress={() => onOpen(others > 0 ? undefined : closedOrders)}
        >
          {others > 0
            ? t('room.orders.more', { count: others })
            : t('room.orders.closedMore', { count: closed.length })}
        </Button>
      )}
    </>
  );
}

/** The card that gives no order on its track. */
export function HoldCard() {
  const { t } = useTranslation();
  return (
    <OrderRadio value={hold} className="card card-hold">
      <span className="card-head">
        <span className="card-tick" aria-hidden="true" />
        <span className="card-label">{t('room.orders.hold')}</span>
      </span>
    </OrderRadio>
  );
}

/** An option with the lines that are said of it now; nothing where the scenario does not know it. */
export function shownOf(
  lexicon: Lexicon,
  actor: Actor,
  { option: id, lines, said }: OptionView,
): readonly Shown[] {
  const option = lexicon.option(actor.id, id);
  return option === undefined ? [] : [{ option, lines, said }];
}
