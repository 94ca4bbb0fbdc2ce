export { dueWhen, endingsWhen, restOf } from './conditions';
export { endingAfter, runRules } from './consequences';
export { type Closed, type OptionStatus, optionStatuses } from './options';
export { takesPart } from './presence';
export { resolveOrders } from './resolution';
export { situate } from './situation';
export { readingOf, type State, startState, type TurnLuck } from './state';
