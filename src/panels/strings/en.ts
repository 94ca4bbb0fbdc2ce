import { brief } from './brief';
import { debrief } from './debrief';
import { futures } from './futures';
import { keys } from './keys';
import { glass, reveal, room } from './room';
import { share, sources } from './share';
import { problems, shelf } from './shelf';
import { shell } from './shell';

/** Every sentence of the interface in English; other languages have the same keys. */
export const en = {
  shell,
  shelf,
  problems,
  brief,
  room,
  reveal,
  glass,
  debrief,
  futures,
  keys,
  share,
  sources,
} as const;
