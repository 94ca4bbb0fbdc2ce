export { bundle, unbundle } from './bundle';
export { type CameoCode, cameoCodes, cameoOf, type QuadClass } from './cameo';
export { check } from './check';
export { compile } from './compile';
export type { Draft, SourceFile } from './draft';
export { editFile, pathInFile } from './edit-file';
export { amountOf, holds, type Reading } from './evaluate';
export type { Expression } from './expression';
export { expressionsIn, readsOf } from './expression-reads';
export { formatDocument } from './format';
export { scenarioJsonSchema } from './json-schema';
export {
  type EscalationCategory,
  escalationCategoryOf,
  escalationPoints,
  type Rung,
  rungOf,
  rungs,
  weightOf,
} from './ladder';
export { formatVersion, type Parsed, parse, sortProblems } from './parse';
export { type PossiblePlay, possiblePlay } from './possible-play';
export {
  type Path,
  type Problem,
  type ProblemCode,
  problemCodes,
  type Severity,
  severityOf,
} from './problem';
export { formatProblem, problemJson, problemLine, problemText, titleOf } from './problem-text';
export type {
  About,
  Actor,
  ActorId,
  Audience,
  Brief,
  Concept,
  Cue,
  Effect,
  Ending,
  Fact,
  GivenLuck,
  HistoryTurn,
  Indicator,
  Inject,
  LonLat,
  News,
  Objective,
  Option,
  OptionId,
  Orders,
  Outcome,
  Place,
  Policy,
  Posture,
  Question,
  Rule,
  Scenario,
  Source,
  Statement,
  Theatre,
  Track,
  TrackId,
  Turn,
} from './scenario';
export { shortCode } from './short-code';
export { respell } from './spelling';
export { nearestName } from './suggest';
export { newScenario } from './template';
export {
  type Confidence,
  type CueKind,
  cueKinds,
  type IcbForm,
  type IcbOutcome,
  type IcbViolence,
  icbViolence,
  isThinkingKind,
  type OptionKind,
  optionKinds,
  type PolicyKind,
  policyKinds,
  type SourceKind,
  type Stance,
  type ThinkingKind,
  type Tone,
  thinkingKinds,
} from './vocabulary';
