import type { RecordGlance } from './record-problem';
import type { GameRecord } from './types';

/*
 * What every form of a record has in common: how names are spelled and how much it can hold. A link counts each list in one
 * byte, so more than 255 of anything could not be kept in it.
 */

export const mostTurns = 100;
const mostMembers = 255;

/** The id of a scenario, as its schema spells it. It is looked up and shown, so nothing else may stand in its place. */
export function isScenarioId(text: string): boolean {
  return text.length <= 48 && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);
}

/** The hash of a scenario's edition, or as much of it as a link holds. */
export function isEdition(text: string): boolean {
  return /^([0-9a-f]{16}|[0-9a-f]{64})$/.test(text);
}

/** What can be said of a record without its scenario. */
export function glanceAt({ scenario, hash, seed, turns }: GameRecord): RecordGlance {
  return { scenario, hash, seed, turns: turns.length };
}

/**
 * Whether a record could have been written by a game: nothing is said twice, every list fits into a link, and results of luck
 * are told of no turn that has not come.
 */
export function isWellFormed({ seats, turns, acts, given }: GameRecord): boolean {
  const isTurn = (turn: number, last: number) => Number.isInteger(turn) && turn >= 1 && turn <= last;
  const isInOrder = acts.every(({ turn }, at) => turn >= (acts[at - 1]?.turn ?? 1));
  const thrown = acts.map(({ turn, inject }) => `${turn} ${inject}`);
  return (
    turns.length <= mostTurns &&
    fits(Object.keys(seats)) &&
    turns.every((orders) =>
      fits(
        Object.values(orders).flatMap((byTrack) => Object.keys(byTrack)),
        true,
      ),
    ) &&
    acts.every(({ turn }) => isTurn(turn, mostTurns)) &&
    isInOrder &&
    fits(thrown) &&
    Object.entries(given).every(([key, { injects, outcomes, exposed, rules }]) => {
      const turn = Number(key);
      const isPlayed = turn <= turns.length;
      const results = [...Object.keys(outcomes), ...exposed];
      return (
        isTurn(turn, turns.length + 1) &&
        (isPlayed || (results.length === 0 && rules === undefined)) &&
        fits(injects) &&
        fits(Object.keys(outcomes)) &&
        fits(exposed) &&
        fits(rules ?? [])
      );
    })
  );
}

function fits(members: readonly string[], mayRepeat = false): boolean {
  return members.length <= mostMembers && (mayRepeat || new Set(members).size === members.length);
}
