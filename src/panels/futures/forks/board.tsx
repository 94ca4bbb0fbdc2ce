import { useId } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { givenOrderId } from '../../debrief/part';
import { type FuturesView, orderName, trackName } from '../view';
import type { OpenTrack } from './open-orders';

interface BoardProps {
  readonly tracks: readonly OpenTrack[];
  /** The one order that is another; undefined while all are as they were given. */
  readonly changed: { readonly track: string; readonly option: string } | undefined;
  readonly view: FuturesView;
  /** Takes a track and another order on it; without an order, that all is to be as it was. */
  readonly onChange: (track: string, option: string | undefined) => void;
}

/** The orders of a turn, a column for each track, as the room shows them; only one can differ from what was given. */
export function Board({ tracks, changed, view, onChange }: BoardProps) {
  const { seat } = view;
  return (
    <div className="fork-board">
      {tracks.map(({ track, given, others }) => {
        const chosen = changed?.track === track ? changed.option : given;
        return (
          <RadioGroup
            key={track}
            className="fork-track"
            value={chosen}
            onChange={(option) => onChange(track, option === given ? undefined : option)}
          >
            <Label>{trackName(view, seat, track)}</Label>
            {[given, ...others].map((option) => (
              <OrderCard
                key={option}
                {...(option === given ? { id: givenOrderId(track) } : {})}
                option={option}
                isGiven={option === given}
                isChosen={option === chosen}
                view={view}
              />
            ))}
          </RadioGroup>
        );
      })}
    </div>
  );
}

interface OrderCardProps {
  /** Absent where nothing leads to it. */
  readonly id?: string;
  readonly option: string;
  readonly isGiven: boolean;
  readonly isChosen: boolean;
  readonly view: FuturesView;
}

/** An order with what the first adviser says of it; the whole card can be pressed, and its name alone is its name. */
function OrderCard({ id: place, option, isGiven, isChosen, view }: OrderCardProps) {
  const { t, seat, lexicon, isYours } = view;
  const id = useId();
  const advice = lexicon.option(seat, option)?.advice[0];
  const office = lexicon.actor(seat)?.advisers.find((one) => one.id === advice?.adviser)?.office;
  const isAdvised = advice !== undefined && office !== undefined;
  return (
    <div className="fork-order" data-selected={isChosen ? '' : undefined}>
      <Radio
        value={option}
        className="fork-order-name"
        {...(place === undefined ? {} : { id: place })}
        {...(isAdvised ? { 'aria-describedby': id } : {})}
      >
        {orderName(view, seat, option)}
        {isGiven ? (
          <strong className="option-marks">
            {' '}
            ({t(isYours ? 'futures.decision.chosenYours' : 'futures.decision.chosen')})
          </strong>
        ) : null}
      </Radio>
      {isAdvised ? (
        <p className="fork-order-advice" id={id}>
          {t('futures.fork.advice', { office, says: advice.says })}
        </p>
      ) : null}
    </div>
  );
}
