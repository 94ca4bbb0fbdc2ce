import { onceOpen } from './once-open';

/** The table of keys, loaded when it is first opened. */
export const KeysSheet = onceOpen(() => import('./keys-sheet').then(({ KeysSheet }) => KeysSheet));
