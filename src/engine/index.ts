export type { Closed, State } from '../adjudication/index';
export type { ActorId } from '../scenario/index';
export type { Cause, Entry, Step } from '../world/index';
export { linesOf, type SaidLine, type Shown, sharpestLines } from './advice-lines';
export { asTold, changeOf, viewAsTold } from './as-told';
export { beatsOf, isSurprise } from './beats';
export { type Answer, answerOf, answersIn, betFor } from './bets';
export { causeKey, cueOf, developmentKey, partsByCause, settles } from './causes';
export { type Begun, type Development, developmentsOf, sinceLastDecision, toneOfNews } from './developments';
export { trackOptions } from './first-options';
export { type ForkPoint, type ForkProblem, forkRecord } from './fork';
export { orderBehind } from './order-behind';
export { beginPlan } from './plan';
export { begin, decide, orderProblems, resolveTurn, type Setup } from './play';
export { chooseOrders, historyOf } from './policies';
export { presenceIn } from './presence';
export { proveDeaths } from './prove-deaths';
export { proveHistory } from './prove-history';
export { type ProvenDispute, type ProvenReading, proveReadings, readingProblems } from './prove-readings';
export { proveReasons } from './prove-reasons';
export { byChance, proveTexts } from './prove-texts';
export { proveToll } from './prove-toll';
export { proveWants } from './prove-wants';
export { publicSeat, publicView } from './public-view';
export { isScenarioId } from './record-form';
export { decodeLink, encodeLink, glanceLink } from './record-link';
export { misfitOf, type RecordGlance, type RecordProblem } from './record-problem';
export type { Stop } from './record-stop';
export { decodeText, encodeText } from './record-text';
export { historyRecord, type Replayed, replay, unknownEvent, wrongResult } from './replay';
export { falseTellings, statementsBy } from './tellings';
export { type ThinkingTask, thinkingActors, thinkingTasks, thinks } from './thinking';
export { throwInject } from './throw-inject';
export { askOf, endingOf, settingOf } from './told-forms';
export { toldLines } from './told-lines';
export type {
  BeliefBasis,
  DecidingGame,
  Game,
  GameRecord,
  IndicatorView,
  OptionView,
  OverGame,
  Seat,
  Seats,
  View,
} from './types';
export { view } from './view';
export { type Voices, voicesOf } from './voices';
export { type ToldWant, wantsAtEnd } from './wants';
