import { onceOpen } from '../parts/once-open';
import { addStrings } from '../strings/index';

/** The note on a play after the orders of a class; its code and sentences come with the first of them. */
export const MissedNote = onceOpen(async () => {
  const [{ MissedNote }] = await Promise.all([import('./missed-note'), addStrings('missed')]);
  return MissedNote;
});
