/** A wait that can be ended before its time. */
export interface Nap {
  readonly over: Promise<void>;
  readonly wake: () => void;
}

/** Waits so many milliseconds, until it is woken, or until the signal says that there is no more need to. */
export function nap(milliseconds: number, signal: AbortSignal): Nap {
  const guard = watchdog(signal.aborted ? 0 : milliseconds, signal);
  const over = new Promise<void>((resolve) => {
    const end = () => {
      guard.end();
      resolve();
    };
    if (guard.signal.aborted) end();
    else guard.signal.addEventListener('abort', end);
  });
  return { over, wake: () => guard.renew(0) };
}

/** A signal that is also given when so many milliseconds have passed; `renew` begins them again, `end` lets go. */
export interface Watchdog {
  readonly signal: AbortSignal;
  readonly renew: (milliseconds: number) => void;
  readonly end: () => void;
}

/** Watches that something goes on: aborts its signal when the time is over, or when the outer signal is. */
export function watchdog(milliseconds: number, outer: AbortSignal): Watchdog {
  const inner = new AbortController();
  const stop = () => inner.abort();
  let timer = setTimeout(stop, milliseconds);
  if (outer.aborted) stop();
  outer.addEventListener('abort', stop);
  return {
    signal: inner.signal,
    renew: (next) => {
      clearTimeout(timer);
      timer = setTimeout(stop, next);
    },
    end: () => {
      clearTimeout(timer);
      outer.removeEventListener('abort', stop);
    },
  };
}
