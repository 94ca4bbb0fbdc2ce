import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { type Bell, bellPhase, bellSeen, minutesLeft } from '../../session/index';

/** Keeps the time that was set for the play that is open. */
export interface BellKeeper {
  get(): Bell | undefined;
  subscribe(listener: () => void): () => void;
  /** Sets another; undefined: no clock any more. */
  set(bell: Bell | undefined): void;
}

/** A bell as it stands now. */
export interface BellNow {
  readonly bell: Bell;
  readonly phase: ReturnType<typeof bellPhase>;
  /** Whole minutes left to play. */
  readonly minutes: number;
  /** Puts another in its place. */
  readonly set: BellKeeper['set'];
}

/** Milliseconds between two looks at the clock. */
const look = 1000;

/** The bell of a play as it stands now, looked at each second and when the page comes back; undefined where there is none. */
export function useBell(keeper: BellKeeper | undefined): BellNow | undefined {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (keeper === undefined) return () => undefined;
      const seen = () => {
        const bell = keeper.get();
        const now = bell && bellSeen(bell, Date.now());
        if (now !== bell) keeper.set(now);
        listener();
      };
      const timer = setInterval(seen, look);
      document.addEventListener('visibilitychange', seen);
      const stop = keeper.subscribe(listener);
      return () => {
        clearInterval(timer);
        document.removeEventListener('visibilitychange', seen);
        stop();
      };
    },
    [keeper],
  );
  // What is drawn changes with the bell, its minute and its phase, and with nothing else.
  const told = useSyncExternalStore(subscribe, () => {
    const at = keeper?.get();
    const now = Date.now();
    return at === undefined ? '' : `${bellPhase(at, now)} ${minutesLeft(at, now)} ${JSON.stringify(at)}`;
  });
  const bell = keeper?.get();
  if (keeper === undefined || bell === undefined || told === '') return undefined;
  const now = Date.now();
  return { bell, phase: bellPhase(bell, now), minutes: minutesLeft(bell, now), set: keeper.set };
}

/** Breaks a play off once its time is up; while others think about a committed turn, it waits for them. */
export function useBreakOff(
  now: BellNow | undefined,
  isWaiting: boolean,
  isOver: boolean,
  breakOff: () => void,
) {
  const isDue = now?.phase === 'up' && !isWaiting && !isOver;
  const set = now?.set;
  useEffect(() => {
    if (isDue) breakOff();
  }, [isDue, breakOff]);
  // A play that is over needs no clock.
  useEffect(() => {
    if (isOver) set?.(undefined);
  }, [isOver, set]);
}
