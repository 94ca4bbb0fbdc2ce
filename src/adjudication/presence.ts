import { type Actor, holds, type Reading } from '../scenario/index';

/** Whether an actor takes part: while its `from` holds and its `until` does not. */
export function takesPart({ from, until }: Actor, reading: Reading): boolean {
  return (from === undefined || holds(from, reading)) && (until === undefined || !holds(until, reading));
}
