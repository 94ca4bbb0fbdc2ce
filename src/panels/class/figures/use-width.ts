import { type RefCallback, useLayoutEffect, useState } from 'react';
import { usePrinting } from '../../debrief/paper/printing';

/** CSS pixels between the margins of a sheet of A4. */
const sheet = 690;
/** And between two drawings. */
const between = 20;
const narrowest = 260;

/**
 * The width that a drawing has, in CSS pixels, also on paper; 0 until its place is on the page.
 * @param abreast how many drawings stand beside each other on paper
 */
export function useWidth<Place extends HTMLElement>(
  abreast = 1,
): {
  readonly place: RefCallback<Place>;
  readonly width: number;
  /** How much larger the page's letters are than usual. */
  readonly scale: number;
} {
  const printing = usePrinting();
  const [place, setPlace] = useState<Place | null>(null);
  const [width, setWidth] = useState(0);
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    if (place === null) return;
    const measure = () => {
      setWidth(Math.max(narrowest, place.clientWidth));
      setScale(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
    };
    // An observer first speaks when the browser draws the page, which one under load may put off for very long.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, [place]);
  return {
    place: setPlace,
    width: printing && width > 0 ? (sheet - between * (abreast - 1)) / abreast : width,
    scale: printing ? 1 : scale,
  };
}
