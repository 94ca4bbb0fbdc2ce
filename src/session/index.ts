export { forkPlay, isForkOf } from './fork';
export { beginLocal, resumeLocal } from './local';
export {
  decodePlayFile,
  encodePlayFile,
  type PlayFile,
  type PlayFileProblem,
  playFileOf,
} from './play-file';
export { type SavedPlay, SaveRefusal, type SaveStore } from './store';
export type {
  ForkedFrom,
  Note,
  OrderDraft,
  RefusalKind,
  RoomState,
  Saving,
  Session,
  SessionAct,
  SessionState,
  Think,
} from './types';
