export { drawResult } from './chance';
export { endingAfter, runRules } from './consequences';
export { type Closed, type OptionStatus, optionStatuses } from './options';
export { type Resolved, resolveOrders } from './resolution';
export { isDue, situate } from './situation';
export { readingOf, type State, type Stepped, startState, type TurnLuck } from './state';
