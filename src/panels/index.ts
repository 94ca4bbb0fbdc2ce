export type { Choices, MaskChoice } from './brief/play-options-form';
export type { ClassActs, ClassCounter, ClassState, SeenCode, ShownClass, Sorting } from './class/class-state';
export type { CourseState } from './course/course-state';
export type {
  Analyst,
  FailedBy as AnalystFailedBy,
  Failure as AnalystFailure,
  Stop as StopAnalysis,
} from './futures/analyst';
export type { JoinProblem } from './hand/join-form';
export type { Forecaster } from './host/forecaster';
export type { Speed as RehearsalSpeed } from './host/rehearsal-bar';
export {
  Brief,
  ClassScreen,
  CourseNotice,
  DebriefScreen,
  DebriefSight,
  HandScreen,
  JoinForm,
  loadFonts,
  loadLeading,
  loadScreen,
  loadScript,
  MiniMap,
  PassingDebrief,
  PassingRoom,
  Room,
  RoomSight,
} from './later';
export { Button } from './parts/button';
export { type Desk, DeskContext, type Theme, useDesk } from './parts/desk';
export { type MapAct, mapActOf } from './parts/keys';
export { Masthead } from './parts/masthead';
export type { MiniMapData, MiniMapLand, MiniMapMark } from './parts/mini-map-data';
export { Notice } from './parts/notice';
export type { PathsSlotProps } from './parts/paths-slot';
export { type Reading, ReadingContext } from './parts/reading';
export { useCalm } from './parts/use-media';
export type { MapReplay } from './room/map-row';
export type { MapSlotProps } from './room/room';
export type { BellKeeper } from './room/use-bell';
export type { Teller } from './room/use-on-map';
export { download } from './share/download';
export { ShareSheet } from './share/later';
export type { OpenProblem } from './shelf/problem-notice';
export { Shelf } from './shelf/shelf';
export type { SaveEntry, ShelfEntry } from './shelf/shelf-entry';
export type { VersionState } from './shelf/version-notice';
export type { Sight } from './sight/sight';
export { addStrings, speak, startStrings } from './strings/index';
export { pageLanguageFor, pageLanguages } from './strings/languages';
export { GlossaryContext } from './terms/glossary-context';
export { peopleIn } from './together/company';
export { dayInShort } from './words/dates';
export { recordSentence } from './words/record-sentence';
export { stopSentence } from './words/stop-sentence';
