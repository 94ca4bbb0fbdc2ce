export { decodeState, encodeState, orderedOption, readOrders, writeOrders } from './kernel/codec';
export { type Kernel, kernelOf, optionNames } from './kernel/kernel';
export type { Layout } from './kernel/layout';
export {
  beginPlay,
  type Decider,
  deciderOf,
  type OrderChances,
  orderChances,
  type PlainPolicy,
  playOut,
} from './kernel/policies';
export {
  type Branching,
  branchingRun,
  chanceOf,
  drawnRun,
  lines,
  nextBranch,
  type Run,
  reseed,
} from './kernel/run';
export { bootstrap, meanOf, quantileOf } from './statistics/bootstrap';
export { casesOf, type Histogram, placeOf, type Spread, spreadOf, valueAt } from './statistics/histogram';
export {
  addValue,
  type Bounds,
  estimateOf,
  joinMoments,
  type Moments,
  momentsOf,
  noMoments,
  varianceOf,
} from './statistics/moments';
export { pairedDifference, signOf } from './statistics/paired';
export { likelihoodOf, type Share, shareOf } from './statistics/share';
export type {
  Alternative,
  AnalysedTurn,
  Decision,
  DecisionAndLuck,
  Estimate,
  Fork,
  GameAnalysis,
  HistoryAsDraw,
  Likelihood,
  Method,
  Movement,
  Prospect,
  TurningPoint,
} from './types';
