export { check } from './check/check';
export { compile } from './compile/compile';
export { cuePlaces } from './compiled/cue-places';
export { endingFamilies } from './compiled/ending-families';
export { amountOf, holds, type Reading } from './compiled/evaluate';
export type { Expression } from './compiled/expression';
export { childrenOf, decidingExpressionsIn, readsOf } from './compiled/expression-reads';
export { formOf, inForm } from './compiled/forms';
export { type Lexicon, lexiconOf } from './compiled/lexicon';
export { arithmetic, comparisons, isComparison } from './compiled/operators';
export { surelyHolds } from './compiled/possible-known';
export { type PossiblePlay, possiblePlay } from './compiled/possible-play';
export type {
  Actor,
  ActorId,
  Audience,
  Bet,
  Brief,
  Concept,
  Cue,
  Effect,
  Ending,
  Fact,
  GivenLuck,
  Indicator,
  Inject,
  LonLat,
  Option,
  OptionId,
  Orders,
  Outcome,
  Past,
  Place,
  Posture,
  Question,
  Scenario,
  Source,
  Statement,
  Theatre,
  Track,
  TrackId,
  Turn,
  Voice,
} from './compiled/scenario';
export { shortCode } from './compiled/short-code';
export type { StatedText, ToldText } from './compiled/stated';
export { targetActor } from './compiled/target-actor';
export { cameoOf } from './document/cameo';
export { type Deaths, deathsIn, isDeadlier } from './document/deaths';
export type { Draft, SourceFile } from './document/draft';
export { escalationCategoryOf, escalationPoints, rungOf, rungs, weightOf } from './document/ladder';
export { type Path, type Problem, type ProblemCode, type Severity, severityOf } from './document/problem';
export { nearestName } from './document/suggest';
export {
  type CueEnding,
  type CueKind,
  cueKinds,
  type IcbForm,
  type IcbOutcome,
  type IcbViolence,
  icbViolence,
  isSecret,
  isThinkingKind,
  type OptionKind,
  optionKinds,
  type PolicyKind,
  policyKinds,
  type Seen,
  type Stance,
  type ThinkingKind,
  type Tone,
  thinkingKinds,
  type Visibility,
} from './document/vocabulary';
export { formatProblem, problemText } from './problem-text/problem-text';
export { parse, sortProblems } from './read/parse';
export { bundle, unbundle } from './write/bundle';
export { scenarioJsonSchema } from './write/json-schema';
export { newScenario } from './write/template';
