/** How long a link waits, in milliseconds. One thing that is lost on the way holds it up for ten seconds at most. */
export interface Pace {
  /** A stream that brings nothing for so long after it was opened is held back by a proxy on the way; a poll that is not to wait is lost. */
  readonly first: number;
  /** After so long, a proxy that held a stream back is tried again. */
  readonly held: number;
  /** A stream, or a poll that waits, is dead if it says nothing for so long; the server says something every 3 seconds. */
  readonly silence: number;
  /** A poll that finds nothing new waits for so long on the server. */
  readonly hold: number;
  /** A page that is not to hold a connection open asks again after so long. */
  readonly between: number;
  /** A request that is not answered within this time is repeated; after many repeats, within up to five times as long. */
  readonly answer: number;
  /** What an accepted message changed is waited for so long. */
  readonly catchUp: number;
  /** The first pause after a failure, and the longest: with what a connection and an answer take, it is within two seconds. */
  readonly least: number;
  readonly most: number;
  /** After so many failures in a row, as of a page that was left open, pauses are ten times as long. */
  readonly many: number;
}

/** For the network of a school; tests wait less. */
export const usualPace: Pace = {
  first: 3_000,
  held: 300_000,
  silence: 7_000,
  hold: 3_000,
  between: 1_500,
  answer: 3_000,
  catchUp: 2_000,
  least: 500,
  most: 1_000,
  many: 500,
};

/**
 * Milliseconds to wait after so many failures in a row (from 1): twice as long each time up to the longest pause, and never all devices
 * of a class at the same moment. `chance`: from 0 to below 1.
 */
export function pauseAfter(failures: number, { least, most, many }: Pace, chance: number): number {
  const longest = failures > many ? most * 10 : Math.min(most, least * 2 ** Math.min(failures - 1, 16));
  return longest / 2 + (longest / 2) * chance;
}

/** Milliseconds that an answer is waited for after so many that did not come: a server that is slow for long is given more time. */
export function answerWithin(late: number, { answer }: Pace): number {
  return answer * (late < 2 ? 1 : late < 6 ? 2 : 5);
}
