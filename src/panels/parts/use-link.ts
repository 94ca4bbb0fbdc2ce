import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ClassLink, LinkState } from '../../classroom/index';

/** What a link knows, kept up to date. */
export function useLink<Sight, Message>(
  link: ClassLink<Sight, Message>,
): { readonly sight: Sight | undefined; readonly state: LinkState; readonly here: readonly string[] } {
  const { subscribe } = link;
  const sight = useSyncExternalStore(subscribe, link.get);
  const state = useSyncExternalStore(subscribe, link.state);
  const here = useSyncExternalStore(subscribe, link.here);
  return { sight, state, here };
}

/** The time of the room, in milliseconds since 1970, told anew twice a second. */
export function useRoomTime<Sight, Message>(link: ClassLink<Sight, Message>): number {
  const now = () => Date.now() + link.ahead();
  const [time, setTime] = useState(now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the link stands for the clock that it knows.
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), 500);
    return () => clearInterval(timer);
  }, [link]);
  return time;
}
