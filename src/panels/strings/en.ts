import { debrief } from './debrief';
import { first } from './first';
import { futures } from './futures';
import { later } from './later';
import { problems } from './problems';
import { scorm } from './scorm';

/** Every sentence of the interface in English; other languages have the same keys. */
export const en = {
  ...first,
  ...later,
  shell: { ...first.shell, ...later.shell },
  problems,
  debrief,
  scorm,
  futures: { ...later.futures, ...futures },
} as const;
