import { first } from './first';
import { later } from './later';
import { problems } from './problems';

/** Every sentence of the interface in English; other languages have the same keys. */
export const en = { ...first, ...later, problems } as const;
