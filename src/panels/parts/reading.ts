import { createContext, useContext } from 'react';
import type { Wording } from '../../scenario/index';

/** In which words the screen is read, and how to change them. */
export interface Reading {
  /** The languages among which its reader can choose, English or the crisis's own first. */
  readonly languages: readonly string[];
  /** Whether some texts of the crisis have a full level beside the plain one. */
  readonly twoLevels: boolean;
  /** The language that was chosen; a crisis that has it not is read in its own. */
  readonly language: string;
  /** How the crisis is read; where there is none, how one would be. */
  readonly wording: Wording;
  /** Changes the words; resolves with false, and leaves them as they were, where the others cannot be loaded. */
  readonly choose: (wording: Wording) => Promise<boolean>;
}

/** Absent where the page is not there, as in tests of a part. */
export const ReadingContext = createContext<Reading | undefined>(undefined);

/** How the screen is read; undefined where there is nothing to choose. */
export function useReading(): Reading | undefined {
  const reading = useContext(ReadingContext);
  const isChoice = reading !== undefined && (reading.twoLevels || reading.languages.length > 1);
  return isChoice ? reading : undefined;
}

/** Whether anything on the screen is a translation; all of them are still to be reviewed. */
export function useIsTranslated(): boolean {
  const reading = useContext(ReadingContext);
  if (reading === undefined) return false;
  const [own = 'en'] = reading.languages;
  return reading.wording.language !== own || reading.language !== 'en';
}
