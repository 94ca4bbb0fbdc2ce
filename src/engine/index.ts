export type { Closed, State } from '../adjudication/index';
export type { ActorId } from '../scenario/index';
export type { Cause, Entry, Step } from '../world/index';
export { type ForkPoint, type ForkProblem, forkRecord } from './fork';
export type { Line } from './line';
export { begin, decide, orderProblems, resolveTurn, type Setup } from './play';
export { chooseOrders, historyOf } from './policies';
export { proveHistory } from './prove-history';
export { decodeLink, encodeLink, glanceLink } from './record-link';
export { type RecordGlance, type RecordProblem, tellRecordProblem } from './record-problem';
export { decodeText, encodeText } from './record-text';
export { historyRecord, type Replayed, replay } from './replay';
export { plainText, tellGame, tellOpening, tellReveal, tellTurn } from './text';
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
export { factWord, indicatorLabel, nameOf, postureLabel, tellClosed, wordFor } from './words';
