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
export type { ForkedFrom, Note, OrderDraft, RefusalKind, Session, SessionState, Think } from './types';
