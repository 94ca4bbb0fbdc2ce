export {
  type Bell,
  bellExtended,
  bellFor,
  bellFrom,
  bellHidden,
  bellMinutes,
  bellPhase,
  bellSeen,
  bellTurned,
  isBellPast,
  minutesLeft,
  minutesToSay,
} from './bell';
export { canGoOn } from './broken-off';
export { type MissedProblem, missedPlay } from './classmates';
export type { FollowedTurn } from './followed';
export { forkPlay, isForkOf } from './fork';
export { planPlayed } from './linked-plan';
export { beginLocal, resumeLocal } from './local';
export { isMasked, namesAnswer, unmask } from './masked-play';
export { type ClassResult, encodeClassFile } from './of-class/class-file';
export {
  type AskedQuestion,
  answersTable,
  completionTable,
  type TableWords,
} from './of-class/class-tables';
export { csvOf } from './of-class/csv';
export { type Gathered, type GatherProblem, gather } from './of-class/gather';
export type { Found, Intake, Place, ReadProblem, Source } from './of-class/intake';
export { readResults } from './of-class/read-results';
export { afterOf, longestName, tidyName } from './of-class/result';
export { type CodeProblem, encodeResult } from './of-class/result-code';
export { type CodePart, partIn, partsOf } from './of-class/result-parts';
export { desksOf } from './passing';
export {
  decodePlayFile,
  encodePlayFile,
  type PlayFile,
  type PlayFileProblem,
  playFileOf,
} from './play-file';
export { type SavedPlay, SaveRefusal, type SaveStore } from './store';
export type {
  BrokenOff,
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
export { wordedSession } from './worded-session';
