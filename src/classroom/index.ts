export { type Keeping, keepRoom } from './keeper/keep-room';
export type { KeptRoom } from './keeper/kept-room';
export type { ClassLink, HandLink, HostLink, LinkState, WallLink } from './link';
export { debriefMinutes, type Plan, planOf } from './plan';
export { viewSchema } from './protocol/game-schemas';
export { limits } from './protocol/limits';
export { type Choices, choicesSchema, type Making, makingSchema } from './protocol/making';
export {
  type Entry,
  entrySchema,
  type HandMessage,
  type HostMessage,
  type KeeperMessage,
  type MessageNumber,
  type NewcomerMessage,
  type Sent,
  sentSchema,
} from './protocol/messages';
export { type Answer, type Refusal, refusals } from './protocol/refusals';
export type {
  Agreement,
  Clock,
  HandSight,
  HostPart,
  HostSight,
  Letter,
  News,
  Office,
  RecordPart,
  RoomPart,
  SeatPart,
  SelfPart,
  TablePart,
  WallPart,
  WallSight,
} from './protocol/sights';
export { codeLetters, codeSchema, digestSchema, type SeatId, tokenSchema } from './protocol/words';
export { type Due, due, ordersDue, ordersOf } from './room/due';
export { foldEntries } from './room/fold';
export { type Hearing, hear, type Message, senderOf } from './room/hear';
export { type MakingProblem, makingOf, type Secrets, tablesFor, tellMakingProblem } from './room/making-of';
export { openRoom } from './room/open';
export type { Room, Sender } from './room/types';
export { type Change, changedParts, changeFor } from './sight/changes';
export { isSeatedAlike, nameOfPart, type PartKey, partsFor, type Recipient } from './sight/keys';
export { type NamedParts, namedParts, partAt, type Sights, sightFrom, sightOf } from './sight/sight';
