export { check } from './check/check';
export { placedRules } from './check/placed-rules';
export { compile } from './compile/compile';
export { wordingsOf } from './compile/wordings';
export { cuePlaces } from './compiled/cue-places';
export { deadlySides } from './compiled/deadly-sides';
export { drawnOutcomes } from './compiled/drawn-outcomes';
export { informs, type Write, writesOf, writtenBy } from './compiled/effect-writes';
export { endingFamilies } from './compiled/ending-families';
export { amountOf, holds, type Reading, valueIn } from './compiled/evaluate';
export type { Expression } from './compiled/expression';
export { childrenOf, decidingExpressionsIn, readsOf } from './compiled/expression-reads';
export { formOf, inForm } from './compiled/forms';
export { type Lexicon, lexiconOf } from './compiled/lexicon';
export { masked } from './compiled/masked';
export { arithmetic, comparisons, isComparison } from './compiled/operators';
export {
  countedTurn,
  isPlanOver,
  minutesOfClass,
  planNamed,
  planned,
  plansFor,
  turnsBefore,
  turnsPlayed,
} from './compiled/plans';
export { surelyHolds } from './compiled/possible-known';
export { type PossiblePlay, possiblePlay } from './compiled/possible-play';
export type {
  Actor,
  ActorId,
  ActorOutcome,
  Audience,
  Belief,
  BeliefPlace,
  Bet,
  Brief,
  Concept,
  Cue,
  DisputedResult,
  EarlierEvent,
  Effect,
  Ending,
  Fact,
  GivenLuck,
  Indicator,
  Inject,
  Killed,
  LonLat,
  Option,
  OptionId,
  Orders,
  Outcome,
  Place,
  PlayPlan,
  Posture,
  Question,
  ResultReading,
  Scenario,
  ShortBrief,
  Source,
  Statement,
  Target,
  Term,
  Theatre,
  Track,
  TrackId,
  Turn,
  Voice,
} from './compiled/scenario';
export { shortCode } from './compiled/short-code';
export type { StatedText, ToldText } from './compiled/stated';
export { targetActor } from './compiled/target-actor';
export { type FindTerms, termsIn } from './compiled/terms';
export { worded } from './compiled/worded';
export { type LanguageWords, maskWords, type Wording, type Wordings } from './compiled/wording';
export { isWording, wordingOf, wordingText } from './compiled/wording-text';
export { type CameoCode, cameoOf } from './document/cameo';
export { findCameo } from './document/cameo-words';
export { cueWays } from './document/cue-ways';
export { cueSentences } from './document/cue-words';
export { tellsOfDeaths } from './document/death-words';
export { type Deaths, deathsIn, isDeadlier, isEnglish } from './document/deaths';
export type { Draft, SourceFile } from './document/draft';
export { emblems, flagEmblems } from './document/emblems';
export { sortProblems } from './document/fold';
export { escalationCategoryOf, escalationPoints, rungOf, rungs, weightOf } from './document/ladder';
export { limits } from './document/limits';
export { isMapId, type MapId, mapFor, mapIds } from './document/maps';
export { months } from './document/months';
export {
  type Path,
  type Problem,
  type ProblemCode,
  problemCodes,
  type Severity,
  severityOf,
} from './document/problem';
export { nearestName } from './document/suggest';
export {
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
export { countWords } from './document/word-budgets';
export { type WordLevel, wordLevels } from './document/word-levels';
export { untranslatedTexts } from './document/wording';
export { explain } from './problem-text/explain/explain';
export { placeWords } from './problem-text/place-words';
export { formatProblem, problemText, titleOf } from './problem-text/problem-text';
export { parse } from './read/parse';
export { copyActor } from './rename/copy-actor';
export type { IdKind } from './rename/id-places';
export type { Named } from './rename/mention';
export { type Refusal, rename } from './rename/rename';
export { bundle, unbundle } from './write/bundle';
export { scenarioJsonSchema } from './write/json-schema';
export { scenarioLike } from './write/like';
export { newScenario } from './write/template';
export { untranslatedFile } from './write/untranslated-file';
