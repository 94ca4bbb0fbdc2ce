import { startTransition, useEffect, useRef, useState } from 'react';
import type { FailedBy, Failure, Report, Stop } from './analyst';

/** How far a piece of work has come. */
export interface Counting<Result> {
  readonly result?: Result;
  /** 0 to 1. */
  readonly done: number;
  readonly failed?: FailedBy;
}

const notBegun = { done: 0 };

/**
 * Runs one piece of work at a time, by its key, and stops it when the key changes or the page is left. What was worked out for
 * other keys is kept; what was finished is not done again. Nothing runs while `start` is undefined.
 */
export function useJob<Result>(
  key: string,
  start: ((onReport: Report<Result>, onFailed: Failure) => Stop) | undefined,
): { readonly now: Counting<Result>; readonly of: (key: string) => Counting<Result> } {
  const [kept, setKept] = useState<Readonly<Record<string, Counting<Result>>>>({});
  const latest = useRef({ start, kept });
  latest.current = { start, kept };
  const wanted = start !== undefined;
  useEffect(() => {
    const { start: begin, kept: known } = latest.current;
    if (!wanted || begin === undefined || known[key]?.done === 1) return;
    const keep = (counting: Counting<Result>) => {
      // A figure that grows a little more exact never holds up somebody who writes.
      startTransition(() => setKept((before) => ({ ...before, [key]: counting })));
    };
    let last: Counting<Result> = notBegun;
    return begin(
      (result, done) => {
        last = { result, done };
        keep(last);
      },
      (failed) => keep({ ...last, failed }),
    );
  }, [key, wanted]);
  const of = (one: string) => kept[one] ?? notBegun;
  return { now: of(key), of };
}
