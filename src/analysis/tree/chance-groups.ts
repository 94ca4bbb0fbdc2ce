import { type Fraction, fraction, sumOf } from './fraction';

/** Results that are the same for the rest of the game, with their probability so far: numerators by denominator. */
export interface Group<Kept> {
  readonly kept: Kept;
  readonly sums: Map<bigint, bigint>;
  /** How many results fell into it. */
  count: number;
}

/** Adds a result to its group, which `keep` makes when it is the first; the order of groups is that of their first result. */
export function addToGroup<Kept>(
  groups: Map<string, Group<Kept>>,
  key: string,
  { weight, total }: { readonly weight: bigint; readonly total: bigint },
  keep: () => Kept,
): Group<Kept> {
  let group = groups.get(key);
  if (group === undefined) {
    group = { kept: keep(), sums: new Map(), count: 0 };
    groups.set(key, group);
  }
  group.count += 1;
  group.sums.set(total, (group.sums.get(total) ?? 0n) + weight);
  return group;
}

/** The exact probability of a group. */
export function chanceOfGroup({ sums }: Group<unknown>): Fraction {
  return sumOf([...sums].map(([total, weight]) => fraction(weight, total)));
}

/** A label of a branch: its number among its siblings, which keeps labels different and in line, and what was drawn. */
export function branchLabel(at: number, drawn: string, count: number): string {
  const more = count > 1 ? `, or ${count - 1} more` : '';
  return `${at + 1}: ${drawn}${more}`;
}
