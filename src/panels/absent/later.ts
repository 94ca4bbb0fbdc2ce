import { onceOpen } from '../parts/once-open';
import { addStrings } from '../strings/index';

/** The sheet with links for absent students; its code and sentences come when it is first opened. */
export const AbsentSheet = onceOpen(async () => {
  const [{ AbsentSheet }] = await Promise.all([import('./absent-sheet'), addStrings('absent')]);
  return AbsentSheet;
});
