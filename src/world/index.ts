export {
  type Changes,
  joinChanges,
  readEffects,
  rememberOnce,
  rememberOrders,
  writeChanges,
} from './effects';
export { asHeard, heardBy, heardOf } from './heard';
export type { Cause, Draw, Entry, Event, Heard, Step } from './journal';
export { clamped, outranks, rankOf } from './settle';
export {
  alwaysSeesInject,
  includes,
  seesExpression,
  seesInject,
  seesOdds,
  seesResult,
  seesRule,
  seesTrack,
  seesValue,
} from './sight';
export { startWorld, type World } from './world';
