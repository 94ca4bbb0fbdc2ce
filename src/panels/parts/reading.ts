import { createContext, useContext } from 'react';
import type { Wording } from '../../scenario/index';

/** In which words the crisis on the screen is read, and how to change them. */
export interface Reading {
  /** The languages that it has, its own first. */
  readonly languages: readonly string[];
  /** Whether some of its texts have a full level beside the plain one. */
  readonly twoLevels: boolean;
  readonly wording: Wording;
  /** Changes the words; resolves with false, and leaves them as they were, where the others cannot be loaded. */
  readonly choose: (wording: Wording) => Promise<boolean>;
}

/** Absent on screens that show no crisis. */
export const ReadingContext = createContext<Reading | undefined>(undefined);

/** How the crisis on the screen is read; undefined where there is nothing to choose. */
export function useReading(): Reading | undefined {
  const reading = useContext(ReadingContext);
  const isChoice = reading !== undefined && (reading.twoLevels || reading.languages.length > 1);
  return isChoice ? reading : undefined;
}
