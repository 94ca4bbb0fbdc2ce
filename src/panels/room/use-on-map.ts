import { useEffect } from 'react';
import type { Development } from '../../engine/index';

/** Shows one development where a picture of it can be shown. */
export interface Teller {
  /** Shows the whole map and no development. */
  rest(): void;
  /** Shows the end of a development's picture, and stands still. */
  show(development: Development): void;
  /** Plays a development's picture; resolves when it has been seen, and not before its words could be read. */
  tell(
    development: Development,
    how: { readonly speed: number; readonly signal: AbortSignal },
  ): Promise<void>;
}

interface OnMap {
  readonly teller: Teller | undefined;
  /** The system asks for less motion: the end of the picture is shown at once. */
  readonly calm: boolean;
  /** Another number plays the picture again. */
  readonly round: number;
}

/** Plays a development on the map and stays on it; without one, the whole map is shown. */
export function useOnMap(development: Development | undefined, { teller, calm, round }: OnMap): void {
  // In a class a view comes anew with every message; what it tells is the same as long as its key is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above; another round plays the same again.
  useEffect(() => {
    if (teller === undefined) return;
    if (development === undefined) {
      teller.rest();
      return;
    }
    if (calm) {
      teller.show(development);
      return;
    }
    const stop = new AbortController();
    const stay = () => {
      if (!stop.signal.aborted) teller.show(development);
    };
    teller.tell(development, { speed: 1, signal: stop.signal }).then(stay, stay);
    return () => stop.abort();
  }, [development?.key, teller, calm, round]);
}
