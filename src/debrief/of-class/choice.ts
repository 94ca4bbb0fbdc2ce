import type { Actor, OptionId, TrackId } from '../../scenario/index';
import type { ClassPlay } from './class-play';

/**
 * What a play did on one track in one turn: an option, no order, nothing yet because history played it, or nothing any more
 * because it had ended or was broken off.
 */
export type Choice = `do ${OptionId}` | 'hold' | 'before' | 'over' | 'stopped';

/** What a play did on a track of its seat in a turn, from 1. */
export function choiceOf(
  { orders, seat, ending, before = 0 }: ClassPlay,
  track: TrackId,
  turn: number,
): Choice {
  if (turn <= before) return 'before';
  const ofTurn = orders[turn - 1];
  if (ofTurn === undefined) return ending === undefined ? 'stopped' : 'over';
  return orderedAs(ofTurn[seat]?.[track]);
}

/** An order, or none, of a game that goes on. */
export function orderedAs(option: OptionId | undefined): Choice {
  return option === undefined ? 'hold' : `do ${option}`;
}

/** The option of a choice; none where nothing was ordered. */
export function optionIn(choice: Choice): OptionId | undefined {
  return choice.startsWith('do ') ? choice.slice('do '.length) : undefined;
}

/** Whether the play had begun and was still going on. */
export function isUnderWay(choice: Choice): boolean {
  return choice !== 'before' && choice !== 'over' && choice !== 'stopped';
}

/** Every choice that a track can show, in the order in which all figures list them: as the options are written, then the rest. */
export function choicesOf(actor: Actor, track: TrackId): readonly Choice[] {
  const options = actor.options.filter((option) => option.track === track);
  return [...options.map(({ id }): Choice => `do ${id}`), 'hold', 'before', 'over', 'stopped'];
}
