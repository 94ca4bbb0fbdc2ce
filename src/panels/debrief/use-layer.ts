import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Layer } from './part';

/** The layer that was read last, by the id of the play, for whoever comes back from a fork. */
const kept = new Map<string, Layer>();

/** Which layer of a debrief is shown. Each is made when it is first asked for, and found again where it was left. */
export function useLayer(play: string) {
  const [shown, setShown] = useState<Layer>(() => kept.get(play) ?? 'story');
  const [made, setMade] = useState<readonly Layer[]>([shown]);
  const places = useRef(new Map<Layer, number>());
  const then = useRef<(() => void) | undefined>(undefined);
  useLayoutEffect(() => {
    const next = then.current;
    then.current = undefined;
    next?.();
  });
  useEffect(() => {
    kept.set(play, shown);
  }, [play, shown]);
  /** Shows a layer where it was left, or does something else with it once it is there. */
  const show = (layer: Layer, once?: () => void) => {
    if (layer === shown) {
      once?.();
      return;
    }
    places.current.set(shown, scrollY);
    then.current = once ?? (() => scrollTo({ top: places.current.get(layer) ?? 0, behavior: 'instant' }));
    setShown(layer);
    if (!made.includes(layer)) setMade([...made, layer]);
  };
  return { shown, made, show };
}
