import { shelf } from './shelf';
import { shell } from './shell';

/** The sentences of the first screen, which come with it. */
export const first = { shell, shelf } as const;
