import { absent } from './absent';
import { aloud } from './aloud';
import { classPage } from './class';
import { classFigures } from './class-figures';
import { debrief } from './debrief';
import { first } from './first';
import { futures } from './futures';
import { hand } from './hand';
import { handIn } from './hand-in';
import { host } from './host';
import { later } from './later';
import { debrief as lesson } from './lesson';
import { problems } from './problems';
import { reading } from './reading';
import { scorm } from './scorm';
import { wall } from './wall';

/** Every sentence of the interface in English; other languages have the same keys. */
export const en = {
  ...first,
  ...later,
  shell: { ...first.shell, ...later.shell },
  problems,
  reading,
  absent,
  aloud,
  handIn,
  classPage,
  classFigures,
  debrief: { ...debrief, ...lesson },
  host,
  wall,
  hand,
  scorm,
  futures: { ...later.futures, ...futures },
} as const;
