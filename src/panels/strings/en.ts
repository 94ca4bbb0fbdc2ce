import { first } from './first';
import { later } from './later';

/** Every sentence of the interface in English; other languages have the same keys. */
export const en = { ...first, ...later } as const;
