import { deadlineWords, reportWords } from '../../words/index';
import { brief } from './brief';
import { futuresBeside } from './futures-beside';
import { keys } from './keys';
import { playShell } from './play-shell';
import { glass, reveal, room } from './room';
import { share, sources } from './share';
import { together } from './together';

/** The sentences of all screens but the first and the debrief, which load with the first of them. */
export const later = {
  shell: playShell,
  brief,
  room,
  reveal,
  glass,
  report: reportWords,
  deadline: deadlineWords,
  futures: futuresBeside,
  keys,
  share,
  sources,
  together,
} as const;
