import { useEffect, useState } from 'react';
import type { Development } from '../../engine/index';

/** Shows one development where a picture of it can be shown; resolves when the next may be told. */
export interface Teller {
  /** Shows the end of a development's picture, and stands still. */
  show(development: Development): void;
  tell(
    development: Development,
    how: { readonly speed: number; readonly signal: AbortSignal },
  ): Promise<void>;
}

/** Speeds in the order in which the button offers them. */
const speeds: readonly number[] = [1, 2, 4];

export interface Telling {
  /** How many developments have been told. */
  readonly told: number;
  readonly playing: boolean;
  readonly speed: number;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly skip: () => void;
  readonly again: () => void;
  /** Pauses where so many have been told. */
  readonly goTo: (count: number) => void;
  readonly faster: () => void;
}

/** Tells developments one after another, each as long as its picture lasts; all at once where `calm` asks for less motion. */
export function useTelling(
  developments: readonly Development[],
  teller: Teller | undefined,
  calm: boolean,
): Telling {
  const all = developments.length;
  const [told, setTold] = useState(calm ? all : Math.min(1, all));
  const [playing, setPlaying] = useState(!calm);
  const [speed, setSpeed] = useState(1);
  const current = developments[told - 1];
  useEffect(() => {
    if (!playing || current === undefined) return;
    const stop = new AbortController();
    const next = () => {
      if (!stop.signal.aborted) setTold((count) => Math.min(count + 1, all));
    };
    const how = { speed, signal: stop.signal };
    (teller ?? inWords).tell(current, how).then(next, next);
    return () => stop.abort();
  }, [all, current, playing, speed, teller]);
  const done = told >= all;
  return {
    told,
    playing: playing && !done,
    speed,
    pause: () => setPlaying(false),
    resume: () => setPlaying(true),
    skip: () => {
      setPlaying(false);
      setTold(all);
    },
    goTo: (count) => {
      const development = developments[count - 1];
      setPlaying(false);
      setTold(count);
      if (development) teller?.show(development);
    },
    again: () => {
      setTold(Math.min(1, all));
      setPlaying(true);
    },
    faster: () => setSpeed((now) => speeds[(speeds.indexOf(now) + 1) % speeds.length] ?? 1),
  };
}

/** Milliseconds that a development without a picture is given to be read, at speed 1. */
const readingTime = 1600;

const inWords: Teller = {
  show: () => {},
  tell: (_, { speed, signal }) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, readingTime / speed);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }),
};
