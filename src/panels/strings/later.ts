import { brief } from './brief';
import { debrief } from './debrief';
import { futures } from './futures';
import { keys } from './keys';
import { glass, reveal, room } from './room';
import { share, sources } from './share';

/** The sentences of all other screens, which load with the first of them. */
export const later = { brief, room, reveal, glass, debrief, futures, keys, share, sources } as const;
