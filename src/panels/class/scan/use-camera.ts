import { type RefObject, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import type { ClassActs, SeenCode } from '../class-state';
import { type CameraState, watchCamera } from './watch-camera';

/** A camera in use, as its page shows it. */
interface UsedCamera {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly state: CameraState;
  /** Opens it anew, or another one. */
  readonly open: (device?: string) => void;
}

/** Reads QR codes by the camera for as long as this is on the page, and while the page itself can be seen. */
export function useCamera(look: ClassActs['look'], onRead: (codes: readonly SeenCode[]) => void): UsedCamera {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<CameraState>({ is: 'starting' });
  const [asked, setAsked] = useState<{ readonly device?: string }>({});
  const isSeen = useSyncExternalStore(whenSeen, () => document.visibilityState !== 'hidden');
  const read = useEffectEvent(onRead);
  useEffect(() => {
    if (!isSeen || video.current === null) return;
    return watchCamera({ video: video.current, device: asked.device, look, tell: setState, read });
  }, [isSeen, asked, look]);
  return { video, state, open: (device) => setAsked(device === undefined ? {} : { device }) };
}

function whenSeen(hear: () => void): () => void {
  document.addEventListener('visibilitychange', hear);
  return () => document.removeEventListener('visibilitychange', hear);
}
