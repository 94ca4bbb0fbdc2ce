import { type RefObject, useEffect, useRef, useState } from 'react';
import { usePrinting } from '../../debrief/paper/printing';

/** CSS pixels between the margins of a sheet of A4. */
const sheet = 690;
/** And between two drawings. */
const between = 20;
const narrowest = 260;

/**
 * The width that a drawing has, in CSS pixels, also on paper; 0 until it is known.
 * @param abreast how many drawings stand beside each other on paper
 */
export function useWidth<Place extends HTMLElement>(
  abreast = 1,
): {
  readonly place: RefObject<Place | null>;
  readonly width: number;
  /** How much larger the page's letters are than usual. */
  readonly scale: number;
} {
  const place = useRef<Place>(null);
  const printing = usePrinting();
  const [width, setWidth] = useState(0);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.max(narrowest, Math.round(entry?.contentRect.width ?? 0)));
      setScale(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return {
    place,
    width: printing && width > 0 ? (sheet - between * (abreast - 1)) / abreast : width,
    scale: printing ? 1 : scale,
  };
}
