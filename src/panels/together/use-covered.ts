import { useEffect, useRef } from 'react';
import type { Session } from '../../session/index';

/** Whoever leaves the page leaves a closed desk behind, however the page is come back to. */
export function useCovered({ send }: Pick<Session, 'send'>): void {
  // The session is the same in whatever words it is read.
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    const cover = () => latest.current({ do: 'cover' });
    addEventListener('pagehide', cover);
    return () => {
      removeEventListener('pagehide', cover);
      cover();
    };
  }, []);
}
