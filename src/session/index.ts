export { forkPlay, isForkOf } from './fork';
export { type Beginning, beginLocal, type Resumed, resumeLocal, savedPlay } from './local';
export {
  decodePlayFile,
  encodePlayFile,
  type PlayFile,
  type PlayFileProblem,
  playFileOf,
} from './play-file';
export { type SavedPlay, SaveRefusal, type SaveStore } from './store';
export type { Draft, ForkedFrom, Note, RefusalKind, Session, SessionAct, SessionState, Think } from './types';
