import type { Scenario } from '../../../scenario/index';
import type { Estimate, Likelihood, Method } from '../../types';
import type { Stop } from '../budget';

/** Why plays were made: what ran out, or `thinking` where an actor's chances cannot be told. */
export type Because = Stop | 'thinking';

/** What a position leads to when everybody goes on by stated policies: every figure by the method that is named. */
export interface Outlook {
  readonly method: Method;
  /** Why it was not followed exactly. */
  readonly because?: Because;
  readonly endings: readonly Likelihood[];
  readonly families: readonly Likelihood[];
  /** By turn in which a play can end. */
  readonly lengths: readonly (Likelihood & { readonly turn: number })[];
  /** Actors with objectives. */
  readonly seats: readonly {
    readonly actor: string;
    readonly score: Estimate;
    readonly objectives: readonly { readonly id: string; readonly score: Estimate }[];
  }[];
  /** By indicator, by turn that was resolved: the share of plays that resolved it, and among all plays the share at each value. */
  readonly indicators: readonly {
    readonly id: string;
    readonly least: number;
    readonly turns: readonly {
      readonly turn: number;
      readonly mean: number;
      readonly shares: readonly number[];
    }[];
  }[];
}

/** Indicators by turn, from the shares of plays: by turn, by indicator, by value from its least. */
export function indicatorsOf(
  scenario: Scenario,
  rows: readonly (readonly Float64Array[])[],
): Outlook['indicators'] {
  return scenario.indicators.map(({ id, min }, at) => ({
    id,
    least: min,
    turns: rows.flatMap((row, turn) => {
      const shares = [...(row[at] ?? [])];
      const all = shares.reduce((sum, share) => sum + share, 0);
      if (all === 0) return [];
      const mean = shares.reduce((sum, share, value) => sum + share * (min + value), 0) / all;
      return [{ turn, mean, shares }];
    }),
  }));
}
