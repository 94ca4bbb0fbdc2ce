import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  // Where there is no window, none holds.
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
}

/** Whether fingers alone point here, as on a phone: then most likely there are no keys either. */
export function useFingersAlone(): boolean {
  return !useMedia('(any-pointer: fine)');
}

/** Whether the system asks for less motion. */
export function useCalm(): boolean {
  return useMedia('(prefers-reduced-motion: reduce)');
}
