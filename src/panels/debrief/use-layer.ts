import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { keepPlace, keptPlace } from '../parts/kept-place';
import { type Layer, layers } from './part';

/**
 * Which layer of a debrief is shown, by the id of the play. Each is made when it is first asked for, and found again where it was left,
 * also by whoever loads the page again or comes back from a fork.
 */
export function useLayer(play: string) {
  const [shown, setShown] = useState<Layer>(
    () => layers.find((layer) => layer === keptPlace('layer', play)) ?? 'story',
  );
  const [made, setMade] = useState<readonly Layer[]>([shown]);
  const places = useRef(new Map<Layer, number>());
  const then = useRef<(() => void) | undefined>(undefined);
  useLayoutEffect(() => {
    const next = then.current;
    then.current = undefined;
    next?.();
  });
  useEffect(() => {
    keepPlace('layer', play, shown);
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
