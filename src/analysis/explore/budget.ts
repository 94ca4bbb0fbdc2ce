/** How much work may be done. Counts do not depend on the machine; the time is supplied by a caller that has a clock. */
export interface Budget {
  /** Positions kept: those in which orders are awaited, and those between a turn's rules and the next turn's situation. */
  readonly states: number;
  /** Turns resolved: joint orders, each with every result of its luck. */
  readonly steps: number;
  /** Says that time is up. */
  readonly isLate?: () => boolean;
}

/** What stopped work before it was done. */
export type Stop = 'states' | 'steps' | 'time';

/** Passes through the kernel between looks at the budget. */
export const stretch = 2048;

/** A part of many plays, the same whoever makes it: its number from 0, and how many there are. */
export interface Slice {
  readonly slice: number;
  readonly of: number;
}
