export type { Choices } from './brief/play-options';
export type {
  Analyst,
  FailedBy as AnalystFailedBy,
  Failure as AnalystFailure,
  Stop as StopAnalysis,
} from './futures/analyst';
export { Brief, DebriefScreen, Room } from './later';
export { type Desk, DeskContext, type Theme, useDesk } from './parts/desk';
export { type MapAct, mapActOf } from './parts/keys';
export { MiniMap } from './parts/mini-map';
export { Notice } from './parts/notice';
export { useCalm } from './parts/use-media';
export type { MapSlotProps } from './room/room';
export type { Teller } from './room/use-telling';
export type { OpenProblem } from './shelf/problem-notice';
export { Shelf } from './shelf/shelf';
export type { SaveEntry, ShelfEntry } from './shelf/shelf-entry';
export { startStrings } from './strings/index';
