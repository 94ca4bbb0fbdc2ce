export { type ClassHand, holdersOf, nameOfHand, viewOf } from './hand/class-hand';
export { openDebriefSession } from './hand/debrief-session';
export { type Hand, openHand } from './hand/hand';
export { type HandNews, newsBetween } from './hand/hand-news';
export { openSeatSession } from './hand/seat-session';
export { forgetUnanswered, openUnanswered, type TextShelf } from './hand/unanswered';
export type { ClassLink, HandLink, HostLink, LinkState, WallLink } from './link';
export { planOf } from './plan';
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
  HostSight,
  Letter,
  News,
  RoomPart,
  SeatPart,
  SelfPart,
  WallSight,
} from './protocol/sights';
export {
  codeLetters,
  codeSchema,
  debriefSteps,
  digestSchema,
  tokenSchema,
  wallShows,
} from './protocol/words';
export { type Rehearsal, rehearse } from './rehearsal/rehearse';
export {
  askForPlace,
  type DoorProblem,
  editionText,
  findClass,
  wordsText,
} from './remote/doors';
export { hexDigits } from './remote/outbox';
export { joinPages } from './remote/pages';
export { openRemoteLink, type RemoteLink } from './remote/remote-link';
export { playsOfClass, playsOfWall } from './result/plays-of-class';
export { resultsOfClass } from './result/results-of-class';
export { due, ordersDue, ordersOf } from './room/due';
export { foldEntries } from './room/fold';
export { type Hearing, hear, type Message, senderOf } from './room/hear';
export { type MakingProblem, makingOf, tablesFor, tellMakingProblem } from './room/making-of';
export { toldVersion } from './room/noticing';
export { openRoom } from './room/open';
export type { Recipient, Room, Sender } from './room/types';
export { isBehindMask } from './sight/behind-mask';
export { changedParts, changeFor } from './sight/changes';
export { isSeatedAlike, nameOfPart, type PartKey, partsFor } from './sight/keys';
export { type NamedParts, namedParts, partAt, sightFrom, sightOf } from './sight/sight';
