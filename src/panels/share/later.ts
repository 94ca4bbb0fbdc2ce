import { onceOpen } from '../parts/once-open';

/** The sheet that hands a play on; the code that draws it as a picture for cameras comes with it. */
export const ShareSheet = onceOpen(() => import('./share-sheet').then(({ ShareSheet }) => ShareSheet));
