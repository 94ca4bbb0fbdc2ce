import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
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
  const { t, seat, lexicon, isYours } = view;
  return (
    <div className="fork-board">
      {tracks.map(({ track, given, others }) => (
        <RadioGroup
          key={track}
          className="fork-track"
          value={changed?.track === track ? changed.option : given}
          onChange={(option) => onChange(track, option === given ? undefined : option)}
        >
          <Label>{trackName(view, seat, track)}</Label>
          {[given, ...others].map((option) => {
            const advice = lexicon.option(seat, option)?.advice[0];
            const office = lexicon.actor(seat)?.advisers.find(({ id }) => id === advice?.adviser)?.office;
            return (
              <Radio key={option} value={option} className="fork-order">
                <span className="fork-order-name">
                  {orderName(view, seat, option)}
                  {option === given ? (
                    <strong className="option-marks">
                      {' '}
                      ({t(isYours ? 'futures.decision.chosenYours' : 'futures.decision.chosen')})
                    </strong>
                  ) : null}
                </span>
                {advice === undefined || office === undefined ? null : (
                  <span className="fork-order-advice">
                    {t('futures.fork.advice', { office, says: advice.says })}
                  </span>
                )}
              </Radio>
            );
          })}
        </RadioGroup>
      ))}
    </div>
  );
}
