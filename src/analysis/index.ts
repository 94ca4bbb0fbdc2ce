export type { AnalysisTask } from './analyse/analyse';
export type { Batch } from './analyse/luck-list';
export { type AnalysisProblem, AnalysisRefusal } from './analyse/problem';
export { type GameTally, joinTallies } from './analyse/tally';
export { violenceShares } from './analyse/violence-shares';
export { type Drawing, drawHistory } from './as-draw';
export { type BalanceTally, type Balancing, balanceSamplerOf } from './balance/balance';
export type { Dial } from './balance/dials';
export { type BalancedShare, type BalanceReport, balanceReportOf } from './balance/report';
export { dataSets, type Measure } from './calibrate/base-rates';
export {
  type CalibratedRate,
  type Calibration,
  calibrationOf,
  type RateTally,
  rateSamplerOf,
  type Verdict,
} from './calibrate/calibrate';
export { type CheckedRecord, type RecordChecker, recordCheckerOf } from './check-record';
export { checkBudget, checkReach } from './explore/check-reach';
export { explore, phaseShares } from './explore/explore';
export type { Exploration, Reached } from './explore/explore-types';
export type { Goal } from './explore/goals';
export type { Outlook } from './explore/judge/outlook-parts';
export {
  type ExplorePart,
  type ExploreProgress,
  type Known,
  type PartResult,
  type Phase,
  phaseOf,
} from './explore/parts';
export { type ExplorePolicy, exploreBudget, prepareExploration, slicesOf } from './explore/prepare';
export type { Job, JobReport } from './job';
export { type Kernel, kernelOf } from './kernel/kernel';
export type { Layout } from './kernel/layout';
export { beginPlay, plainDeciders, playOut } from './kernel/policies';
export { drawnRun, reseed } from './kernel/run';
export { analysisOf, loadExplorer, runJob } from './run-job';
export { checkTendencies } from './sample/check-tendencies';
export { compareScores, type SeatScore } from './sample/compare';
export { recordOfKept } from './sample/kept-play';
export { isThought, type SamplePolicy } from './sample/players';
export { reportOf, type SampleReport } from './sample/report';
export { type Sampler, type Sampling, sample, samplerOf, stretchOf } from './sample/sample';
export type { KeptPlay, SampleTally } from './sample/tally';
export { planTally } from './sample/tally-plan';
export { type Words, wordsOf } from './sample/words';
export { type Share, shareOf } from './statistics/share';
export { shareDifference } from './statistics/share-difference';
export { finish, passOn } from './steps';
export {
  type EscalationProfile,
  joinProfile,
  newProfile,
  type ProfileSampling,
  type ProfileTally,
  profileOf,
  profilerOf,
} from './think/profile';
export { thinkOrders } from './think/think-orders';
export { type Effort, sampledEffort, thinkingDecider } from './think/thinking-decider';
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
  type ResponseProblem,
  responseLimits,
} from './tree/quantal-response';
export { type Others, othersKinds } from './tree/turn-chances';
export { type WrittenEfg, writeEfg } from './tree/write-efg';
export type {
  Alternative,
  AnalysedTurn,
  Decision,
  EndingShares,
  Estimate,
  Fork,
  GameAnalysis,
  HistoryAsDraw,
  Likelihood,
  Method,
  Prospect,
} from './types';
export type { PlayEvent } from './why/events';
export { explainEnding, type Why } from './why/explain';
export { keptRun } from './why/kept-run';
export { mostRecorded, type WhyTally, whySamplerOf } from './why/recorded';
export type { Sign, SignGroup } from './why/sign-groups';
export { type Turned, turnedOf } from './why/turned';
