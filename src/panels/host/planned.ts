/** A turn that is still to be played, with its minutes; 0 where there is no time for it. */
export interface PlannedTurn {
  readonly turn: number;
  readonly minutes: number;
}

/** What is left of a lesson. */
export interface Planned {
  readonly turns: readonly PlannedTurn[];
  readonly debrief: number;
}

/** Minutes below which a turn is not worth beginning. */
const leastTurn = 2;

/**
 * The whole minutes until the debrief, spread over the turns that are left; where they are too few, the last turns get none, and are
 * not dropped in silence.
 * @param first the turn that is played now, from 1; past the last one where all games are over
 * @param minutes until the debrief begins, whatever is played then
 * @param debrief minutes from then to the end of the lesson
 */
export function plannedFrom(first: number, turns: number, minutes: number, debrief: number): Planned {
  const left = Math.max(0, minutes);
  const kept = Math.max(0, debrief);
  const count = Math.max(0, turns - first + 1);
  const played = Math.min(count, Math.floor(left / leastTurn));
  const each = played === 0 ? 0 : Math.floor(left / played);
  const over = left - each * played;
  return {
    turns: Array.from({ length: count }, (_, place) => ({
      turn: first + place,
      minutes: place >= played ? 0 : each + (place < over ? 1 : 0),
    })),
    debrief: count === 0 ? left + kept : kept,
  };
}

/** Shares of a debrief: own words, own debrief, river, moments, talk. */
const stepShares = { 'own-words': 3, 'own-debrief': 5, river: 3, moments: 4, talk: 3 } as const;

/** The whole minutes of each step of a debrief, at least one; together about as long as the debrief. */
export function stepMinutes(debrief: number): Readonly<Record<keyof typeof stepShares, number>> {
  const each = (share: number) => Math.max(1, Math.round((debrief * share) / 18));
  return {
    'own-words': each(stepShares['own-words']),
    'own-debrief': each(stepShares['own-debrief']),
    river: each(stepShares.river),
    moments: each(stepShares.moments),
    talk: each(stepShares.talk),
  };
}
