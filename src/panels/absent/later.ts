import { onceOpen } from '../parts/once-open';
import { addStrings } from '../strings/index';

/* What concerns students who were absent; its code and sentences come when they are first needed. */

/** The sheet with the links for them. */
export const AbsentSheet = onceOpen(async () => {
  const [{ AbsentSheet }] = await Promise.all([import('./absent-sheet'), addStrings('absent')]);
  return AbsentSheet;
});

/** The note on a play after the orders of a class. */
export const MissedNote = onceOpen(async () => {
  const [{ MissedNote }] = await Promise.all([import('./missed-note'), addStrings('absent')]);
  return MissedNote;
});
