import { type Debrief, type TurnComparison, weightOf } from '../../../debrief/index';
import type { OptionId } from '../../../scenario/index';
import { type Lexicon, optionLabel } from '../../../words/index';

/** What one side ordered in a turn: the weightiest order, one that the other did not give before all others, and how many more; without a label it gave none. */
export interface Step {
  readonly label?: string;
  /** Whether the turn before tells the same order. */
  readonly isRepeat?: boolean;
  readonly more: number;
}

/** One turn of the two paths; a path is absent where the game was over, or history tells nothing. */
export interface PathTurn {
  readonly turn: number;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly yours?: Step;
  readonly history?: Step;
  readonly isSame: boolean;
  /** Whether it is so again, after the side's own orders had left history. */
  readonly isAgain: boolean;
  /** Whether the side's own orders first leave history here. */
  readonly parts: boolean;
}

/** The two paths of a debrief over one timeline. */
export function pathsOf({ comparison, scenario, seat }: Debrief, lexicon: Lexicon): readonly PathTurn[] {
  return comparison.turns.map(({ turn, status, tracks, play, history }, at): PathTurn => {
    const step = (side: 'play' | 'history'): Step => {
      const before = comparison.turns[at - 1];
      const now = stepOf(lexicon, seat.id, tracks, side);
      const last = before === undefined ? undefined : stepOf(lexicon, seat.id, before.tracks, side).label;
      return now.label !== undefined && now.label === last ? { ...now, isRepeat: true } : now;
    };
    const period = scenario.turns[turn - 1];
    return {
      turn,
      title: period?.title ?? '',
      from: period?.from ?? '',
      to: period?.to ?? '',
      ...(play === undefined ? {} : { yours: step('play') }),
      ...(history === undefined ? {} : { history: step('history') }),
      isSame: status === 'same',
      isAgain: status === 'same' && turn > (comparison.divergence ?? turn),
      parts: turn === comparison.divergence,
    };
  });
}

function stepOf(
  lexicon: Lexicon,
  seat: string,
  tracks: TurnComparison['tracks'],
  side: 'play' | 'history',
): Step {
  const weight = (id: OptionId) => Math.abs(weightOf(lexicon.option(seat, id)?.cameo ?? ''));
  const given = tracks
    .flatMap(({ same, ...track }) => {
      const option = track[side];
      return option === undefined ? [] : [{ option, same }];
    })
    .toSorted(
      (one, other) => Number(one.same) - Number(other.same) || weight(other.option) - weight(one.option),
    );
  const main = given[0]?.option;
  return main === undefined
    ? { more: 0 }
    : { label: optionLabel(lexicon, seat, main), more: given.length - 1 };
}
