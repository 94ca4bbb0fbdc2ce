import { useEffect } from 'react';
import { RadioGroup } from 'react-aria-components/RadioGroup';
import { useTranslation } from 'react-i18next';
import { trackOptions, type View } from '../../engine/index';
import type { Actor } from '../../scenario/index';
import { closedReason, type Lexicon, postureLabel, trackLabel } from '../../words/index';
import { Fold } from '../parts/fold';
import { Sheet } from '../parts/sheet';
import { Told } from '../parts/told';
import { sayClosed } from '../words/say';
import { OrderDetails } from './order-details';
import { OrderRadio } from './order-radio';
import { closedOrders, HoldCard, hold, shownOf } from './track-cards';

interface TrackSheetProps {
  readonly lexicon: Lexicon;
  readonly actor: Actor;
  readonly view: View;
  readonly track: View['tracks'][number] | undefined;
  readonly chosen: string | undefined;
  readonly sealed: boolean;
  /** The order to begin with, or those that are closed. */
  readonly at: string | undefined;
  readonly isOpen: boolean;
  readonly onChoose: (option: string | undefined) => void;
  readonly onClose: () => void;
}

/**
 * All orders of a track that the side has been shown: the open ones with what they are, what they risk and what every adviser says,
 * then the closed ones in a fold, with their reason alone, since what is said for and against an order supposes that it can be given.
 * What happened in reality (precedents and their sources) stays for the debrief: while the play lasts nobody knows how it went on.
 */
export function TrackSheet(props: TrackSheetProps) {
  const { lexicon, actor, track, isOpen, onClose } = props;
  const { t } = useTranslation();
  const label = track === undefined ? '' : trackLabel(lexicon, actor.id, track.track);
  return (
    <Sheet
      heading={t('room.orders.all', { track: label })}
      kicker={
        track === undefined
          ? null
          : t('room.orders.posture', {
              posture: postureLabel(lexicon, actor.id, track.track, track.posture),
            })
      }
      isOpen={isOpen}
      onClose={onClose}
      wide
    >
      {track === undefined ? null : <AllOrders {...props} track={track} label={label} />}
    </Sheet>
  );
}

interface AllOrdersProps extends TrackSheetProps {
  readonly track: View['tracks'][number];
  readonly label: string;
}

function AllOrders({ lexicon, actor, view, track, label, chosen, sealed, at, onChoose }: AllOrdersProps) {
  const { t } = useTranslation();
  const { first, more, closed } = trackOptions(lexicon.scenario, view, track);
  useEffect(() => {
    if (at === undefined) return;
    // The sheet first takes the focus, which scrolls it to its top.
    const frame = requestAnimationFrame(() => document.getElementById(detailsId(at))?.scrollIntoView());
    return () => cancelAnimationFrame(frame);
  }, [at]);
  return (
    <>
      <RadioGroup
        className="all-orders"
        aria-label={label}
        value={chosen ?? hold}
        isReadOnly={sealed}
        onChange={(value) => onChoose(value === hold ? undefined : value)}
      >
        {[...first, ...more].flatMap((status) =>
          shownOf(lexicon, actor, status).map((shown) => (
            <div
              key={shown.option.id}
              id={detailsId(shown.option.id)}
              className="card card-whole"
              data-kind={shown.option.kind}
              data-selected={chosen === shown.option.id ? '' : undefined}
              data-readonly={sealed ? '' : undefined}
            >
              {/* It reaches over the whole card; only the terms that are explained stand above it. */}
              <OrderRadio
                value={shown.option.id}
                className="card-pick card-head"
                aria-describedby={`${detailsId(shown.option.id)}-about`}
              >
                <span className="card-tick" aria-hidden="true" />
                <span className="card-label">
                  <Told>{shown.option.label}</Told>
                </span>
              </OrderRadio>
              <OrderDetails
                id={`${detailsId(shown.option.id)}-about`}
                lexicon={lexicon}
                actor={actor}
                shown={shown}
              />
            </div>
          )),
        )}
        <HoldCard />
      </RadioGroup>
      {closed.length === 0 ? null : (
        <Fold
          heading={t('room.orders.closedMore', { count: closed.length })}
          isLate
          startsOpen={at === closedOrders}
        >
          <ul id={detailsId(closedOrders)} className="closed-orders">
            {closed.map((status) => {
              const option = lexicon.option(actor.id, status.option);
              return option === undefined || status.closed === undefined ? null : (
                <li key={option.id}>
                  <b>
                    <Told>{option.label}</Told>
                  </b>{' '}
                  <span className="soft">
                    {closedReason(sayClosed(t), lexicon, option, status.closed, t('shell.list.separator'))}
                  </span>
                </li>
              );
            })}
          </ul>
        </Fold>
      )}
    </>
  );
}

const detailsId = (option: string) => `order-${option}`;
