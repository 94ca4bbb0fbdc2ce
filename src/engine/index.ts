export type { ActorSnapshot } from '../actors/index';
export type { Closed, OptionStatus, State } from '../adjudication/index';
export type { ActorId } from '../scenario/index';
export type { Cause, Draw, Entry, Glimpse, Step, World } from '../world/index';
export { type Forked, type ForkPoint, type ForkProblem, forkRecord } from './fork';
export { begin, decide, orderProblems, resolveTurn, type Setup } from './play';
export { chooseOrders, historyOf } from './policies';
export { proveDeaths } from './prove-deaths';
export { proveHistory } from './prove-history';
export { byChance, proveTexts } from './prove-texts';
export { decodeLink, encodeLink, glanceLink } from './record-link';
export { type RecordGlance, type RecordProblem, tellRecordProblem } from './record-problem';
export { decodeText, encodeText } from './record-text';
export { historyRecord, type Replayed, replay } from './replay';
export { falseTellings, statementsBy } from './tellings';
export { type Line, plainText, tellEnding, tellGame, tellOpening, tellReveal, tellTurn } from './text';
export { type ThinkingTask, thinkingActors, thinkingTasks, thinks } from './thinking';
export type {
  DecidingGame,
  Game,
  GameRecord,
  IndicatorView,
  OrderProblem,
  OverGame,
  Seat,
  Seats,
  View,
} from './types';
export { view } from './view';
export {
  factWord,
  indicatorLabel,
  nameOf,
  postureLabel,
  tellCause,
  tellClosed,
  tellDays,
  wordFor,
} from './words';
