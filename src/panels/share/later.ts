import { onceOpen } from '../parts/once-open';
import { addStrings } from '../strings/index';

/** The sheet that hands a play on; what draws and packs it, and its own sentences, come with it. */
export const ShareSheet = onceOpen(async () => {
  const [{ ShareSheet }] = await Promise.all([import('./share-sheet'), addStrings('handIn')]);
  return ShareSheet;
});
