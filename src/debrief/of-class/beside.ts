import { type Estimate, type Share, shareDifference, shareOf } from '../../analysis/index';
import type { ActorId, TrackId } from '../../scenario/index';
import { type Choice, isUnderWay } from './choice';
import type { FiguresOfClass, SeatFigures } from './figures-of-class';
import type { River } from './river';

/** One share in two classes; `difference` is that of the second less that of the first, −1 to 1, with its interval. */
export interface ShareBeside {
  readonly one: Share;
  readonly other: Share;
  readonly difference: Estimate;
}

/** An ending in two classes. */
export interface EndingBeside extends ShareBeside {
  readonly ending: string;
}

/** What was done on one track in one turn, in two classes. */
export interface ChoiceBeside extends ShareBeside {
  readonly seat: ActorId;
  readonly track: TrackId;
  readonly turn: number;
  readonly choice: Choice;
}

/** Two classes of the same crisis side by side. */
export interface ClassesBeside {
  readonly endings: readonly EndingBeside[];
  /** Every choice that one of them made, by seat, track and turn; shares are of all plays of the seat. */
  readonly choices: readonly ChoiceBeside[];
}

/** Sets the shares of two classes side by side. Where one has no plays of a seat, nothing is compared for it. */
export function classesBeside(one: FiguresOfClass, other: FiguresOfClass): ClassesBeside {
  return {
    endings: one.endings.rows.flatMap((row) => {
      const beside = other.endings.rows.find(({ ending }) => ending === row.ending);
      return beside === undefined ? [] : [{ ending: row.ending, ...besideOf(row.share, beside.share) }];
    }),
    choices: one.seats.flatMap((seat) => {
      const beside = other.seats.find((found) => found.seat === seat.seat);
      return beside === undefined ? [] : choicesBeside(seat, beside);
    }),
  };
}

function choicesBeside(one: SeatFigures, other: SeatFigures): readonly ChoiceBeside[] {
  return one.rivers.flatMap((river) => {
    const beside = other.rivers.find(({ track }) => track === river.track);
    if (beside === undefined) return [];
    const turns = [...new Set([...river.turns, ...beside.turns].map(({ turn }) => turn))];
    return turns
      .sort((a, b) => a - b)
      .flatMap((turn) =>
        choicesIn(river, beside, turn).map((choice) => ({
          seat: one.seat,
          track: river.track,
          turn,
          choice,
          ...besideOf(shareIn(river, turn, choice), shareIn(beside, turn, choice)),
        })),
      );
  });
}

/** The choices that either river shows in a turn, in the order of the first and then of the second. */
function choicesIn(one: River, other: River, turn: number): readonly Choice[] {
  const shown = ({ turns }: River) =>
    (turns.find((one) => one.turn === turn)?.bands ?? []).flatMap(({ choice, count }) =>
      count > 0 && isUnderWay(choice) ? [choice] : [],
    );
  return [...new Set([...shown(one), ...shown(other)])];
}

function shareIn({ turns, plays }: River, turn: number, choice: Choice): Share {
  const band = turns.find((one) => one.turn === turn)?.bands.find((found) => found.choice === choice);
  return shareOf(band?.count ?? 0, plays);
}

function besideOf(one: Share, other: Share): ShareBeside {
  return { one, other, difference: shareDifference(other, one) };
}
