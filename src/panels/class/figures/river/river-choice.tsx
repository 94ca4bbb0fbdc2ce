import { useId } from 'react';
import type { River } from '../../../../debrief/index';
import { type ClassView, sideName, trackName } from '../view';

/** Which river is shown. */
export interface ChosenRiver {
  readonly seat: string;
  readonly track: string;
}

interface RiverChoiceProps {
  readonly view: ClassView;
  readonly chosen: ChosenRiver;
  readonly onChoose: (chosen: ChosenRiver) => void;
}

/** The choice of side and track. */
export function RiverChoice({ view, chosen, onChoose }: RiverChoiceProps) {
  const { t, counted } = view;
  const { seats } = counted;
  const ids = { seat: useId(), track: useId() };
  const rivers = seats.find(({ seat }) => seat === chosen.seat)?.rivers ?? [];
  const chooseSeat = (seat: string) => {
    const next = seats.find((one) => one.seat === seat);
    onChoose({ seat, track: next === undefined ? '' : dividedTrack(next.rivers) });
  };
  return (
    <>
      <span className="class-choice">
        <label htmlFor={ids.seat}>{t('classFigures.river.seat')}</label>
        <select id={ids.seat} value={chosen.seat} onChange={({ target }) => chooseSeat(target.value)}>
          {seats.map(({ seat }) => (
            <option key={seat} value={seat}>
              {sideName(view, seat)}
            </option>
          ))}
        </select>
      </span>
      <span className="class-choice">
        <label htmlFor={ids.track}>{t('classFigures.river.track')}</label>
        <select
          id={ids.track}
          value={chosen.track}
          onChange={({ target }) => onChoose({ seat: chosen.seat, track: target.value })}
        >
          {rivers.map(({ track }) => (
            <option key={track} value={track}>
              {trackName(view, chosen.seat, track)}
            </option>
          ))}
        </select>
      </span>
    </>
  );
}

/** The river opens where the class was most divided. */
export function mostDivided({ counted }: ClassView): ChosenRiver {
  const moment = counted.moments.find((one) => one.kind === 'most-divisive');
  if (moment !== undefined) return { seat: moment.seat, track: moment.track };
  const [first] = counted.seats;
  return { seat: first?.seat ?? '', track: first?.rivers[0]?.track ?? '' };
}

/** What was chosen, or what comes nearest to it where the class has no such river; undefined where it has none at all. */
export function riverThere({ counted }: ClassView, chosen: ChosenRiver): ChosenRiver | undefined {
  const seat = counted.seats.find((one) => one.seat === chosen.seat) ?? counted.seats[0];
  const river = seat?.rivers.find(({ track }) => track === chosen.track) ?? seat?.rivers[0];
  return seat === undefined || river === undefined ? undefined : { seat: seat.seat, track: river.track };
}

function dividedTrack(rivers: readonly River[]): string {
  const divisions = rivers.map(({ track, turns }) => ({
    track,
    division: Math.max(0, ...turns.map(({ division }) => division)),
  }));
  return divisions.toSorted((one, other) => other.division - one.division)[0]?.track ?? '';
}
