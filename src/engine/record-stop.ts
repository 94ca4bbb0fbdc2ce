import type { OrderProblem } from './types';

/** Where a replay ended before its record did, and why. */
export interface Stop {
  /** From 1: the turn that could not be replayed. */
  readonly turn: number;
  readonly why: StopReason;
}

export type StopReason =
  /** The crisis had ended, and the record still gives orders. */
  | { readonly kind: 'over' }
  /** Orders that cannot be given there. */
  | { readonly kind: 'orders'; readonly problems: readonly OrderProblem[] }
  /** An event that is said to happen and cannot: it is not there, or it was not due. */
  | { readonly kind: 'inject'; readonly inject: string }
  /** A rule that is said to have worked and could not: its condition did not hold, or it has no odds. */
  | { readonly kind: 'rule'; readonly rule: string }
  /** A result that is told of an order and cannot come of it; `name` is `actor.track`. */
  | { readonly kind: 'result'; readonly name: string; readonly result: string };
