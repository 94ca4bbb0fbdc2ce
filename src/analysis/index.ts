export type { AnalysisTask, PreparedAnalysis } from './analyse/analyse';
export type { Batch } from './analyse/luck-list';
export { type AnalysisProblem, AnalysisRefusal, tellAnalysisProblem } from './analyse/problem';
export { type GameTally, joinTallies } from './analyse/tally';
export { type Drawing, drawHistory, historyAsDraw } from './as-draw';
export {
  type Band,
  type BaseRate,
  baseRates,
  type DataSet,
  dataSets,
  type Measure,
} from './calibrate/base-rates';
export {
  type CalibratedRate,
  type Calibration,
  calibrate,
  calibrationOf,
  type RateTally,
  rateSamplerOf,
  type Verdict,
} from './calibrate/calibrate';
export type { Budget, Stop } from './explore/budget';
export { checkBudget, checkReach } from './explore/check-reach';
export { type ExploreStep, explore, phaseShares } from './explore/explore';
export type {
  DeadEnd,
  DominatedOption,
  Exploration,
  NarrowTurn,
  PlayLength,
  Reached,
} from './explore/explore-types';
export { finish } from './explore/finish';
export { type Goal, planGoals } from './explore/goals';
export { type Chances, chancesOf, type Player, playerOf } from './explore/judge/chances';
export { type Distribution, distribute } from './explore/judge/distribute';
export { type OutlookBudget, outlook } from './explore/judge/outlook';
export type { Outlook } from './explore/judge/outlook-parts';
export {
  type ExplorePart,
  type ExploreProgress,
  type Known,
  type PartResult,
  type Phase,
  phaseOf,
} from './explore/parts';
export {
  type ExploreBudget,
  type ExplorePolicy,
  exploreBudget,
  type PreparedExploration,
  prepareExploration,
  slicesOf,
} from './explore/prepare';
export { rational, rounded } from './explore/walk/measure';
export { quotientOf } from './explore/walk/quotient';
export { type Walk, type WalkCounts, walk } from './explore/walk/walk';
export type { Job, JobReport, JobResults } from './job';
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
  plainDeciders,
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
export { analysisOf, loadExplorer, runJob } from './run-job';
export { compareScores, type SeatScore } from './sample/compare';
export { targetOf } from './sample/force';
export { recordOfKept } from './sample/kept-play';
export { isThought, type Players, type SamplePolicy, type Thinking } from './sample/players';
export { reportOf, type SampleReport } from './sample/report';
export {
  type Sampler,
  type Sampling,
  sample,
  samplerOf,
  stretchOf,
} from './sample/sample';
export { joinTally, type KeptPlay, newTally, type SampleTally } from './sample/tally';
export { planTally, type TallyPlan } from './sample/tally-plan';
export { type Words, wordsOf } from './sample/words';
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
export { believe } from './think/believe';
export { type Mind, mindOf, type Temper, tempers } from './think/mind';
export {
  type EscalationProfile,
  joinProfile,
  newProfile,
  type ProfileSampling,
  type ProfileTally,
  type ProfileTurn,
  profileOf,
  profilerOf,
} from './think/profile';
export {
  type ThinkingBudget,
  type Thought,
  thinkOrders,
  usualPlays,
  type WeighedOption,
} from './think/think-orders';
export { type Effort, sampledEffort, thinkingDecider } from './think/thinking-decider';
export type { GrowthLimits, SetOrigin } from './tree/grow-nodes';
export {
  type GrownTree,
  type GrowthProblem,
  growTree,
  growthLimits,
  type TreeQuestion,
} from './tree/grow-tree';
export {
  type QuantalResponse,
  quantalResponses,
  type ResponseLimits,
  type ResponseProblem,
  type Responses,
  responseLimits,
} from './tree/quantal-response';
export type { TreeSize } from './tree/tree-size';
export { type Others, othersKinds } from './tree/turn-chances';
export { type WrittenEfg, writeEfg } from './tree/write-efg';
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
