/** One measured figure. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure is held against, in the same unit. */
  readonly budget?: number;
  /** Whether the budget is the least (`atLeast`) or the most that is wanted; most if absent. */
  readonly wanted?: 'atMost' | 'atLeast';
  /** What should be known of the figure, in a few words. */
  readonly note?: string;
}

/** One file of bench/: measures, and gives its rows. */
export interface Bench {
  readonly name: string;
  readonly run: () => Promise<readonly Row[]> | readonly Row[];
}
