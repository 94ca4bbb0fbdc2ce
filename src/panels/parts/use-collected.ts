import { useCallback, useEffect, useRef, useState } from 'react';

/** Milliseconds between two sentences that are told aloud. */
const pause = 5000;

/** Milliseconds after which what others did is no news any more. */
const stale = 10_000;

/**
 * Collects what others do and tells it in one sentence, at most every five seconds, so that a reader is not drowned, and takes the
 * sentence away when it is old. What the person did is told at once, and stays until others do something five seconds later. Returns
 * what is told now, and how to tell something.
 */
export function useCollected<Item>(tell: (items: readonly Item[]) => string): {
  readonly told: string;
  readonly say: (sentence: string) => void;
  readonly add: (items: readonly Item[]) => void;
} {
  const [told, setTold] = useState('');
  const waiting = useRef<Item[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const clearing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const teller = useRef(tell);
  useEffect(() => {
    teller.current = tell;
  }, [tell]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      clearTimeout(clearing.current);
      timer.current = undefined;
    },
    [],
  );
  const flush = useCallback(() => {
    timer.current = undefined;
    const all = waiting.current.splice(0);
    if (all.length === 0) return;
    const sentence = teller.current(all);
    setTold(sentence);
    clearTimeout(clearing.current);
    clearing.current = setTimeout(() => setTold((now) => (now === sentence ? '' : now)), stale);
    timer.current = setTimeout(flush, pause);
  }, []);
  const add = useCallback(
    (items: readonly Item[]) => {
      if (items.length === 0) return;
      waiting.current.push(...items);
      // What belongs together comes within a moment.
      timer.current ??= setTimeout(flush, 400);
    },
    [flush],
  );
  const say = useCallback(
    (sentence: string) => {
      setTold(sentence);
      // Others wait until this could be read.
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pause);
    },
    [flush],
  );
  return { told, say, add };
}
