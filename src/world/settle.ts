import type { OptionKind, Scenario } from '../scenario/index';

/*
 * How simultaneous changes become one: read by the effects here and by the fast kernel of the analysis, so that they cannot
 * differ.
 */

/** A sum of amounts held within the range of its indicator. */
export function clamped(sum: number, min: number, max: number): number {
  return sum < min ? min : sum > max ? max : sum;
}

/**
 * The place of a kind in the order of what prevails; kinds that are not named come last, together with changes that no option
 * made.
 */
export function rankOf({ about: { prevails } }: Scenario, kind: OptionKind | undefined): number {
  const at = kind === undefined ? -1 : prevails.indexOf(kind);
  return at < 0 ? prevails.length : at;
}

/** Whether a value that is set for a fact prevails over another: by rank, then as the one later in the fact's list. */
export function outranks(rank: number, value: number, overRank: number, overValue: number): boolean {
  return rank < overRank || (rank === overRank && value > overValue);
}
