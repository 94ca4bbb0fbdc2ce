export { rungs, weightOf } from '../scenario/index';
export type { Alignment, Pair } from './align';
export type { BeliefTold } from './beliefs';
export type { Comparison, SideOfTurn, TurnComparison } from './compare';
export type { ShownConcept } from './concepts';
export type { Curve } from './curves';
export { deadlinesOf } from './deadlines';
export type { Dimensions } from './dimensions';
export type { GameEvent } from './events';
export { exportDebrief, type OwnPart } from './export';
export {
  type CameTrue,
  type ForecastReport,
  forecastKey,
  type JudgedForecast,
  judgeForecasts,
} from './forecasts';
export { gravestOf, type HarmTold, harmOf, marksDeaths } from './harm';
export { type Draw, mainDraws } from './luck';
export type { Misreading } from './misreading';
export { areAlike, killerOf, type Moved, type Parting, type Turning, turningOf } from './moments';
export { type ClassesBeside, classesBeside } from './of-class/beside';
export type { CalibrationFigures } from './of-class/calibration';
export { type Choice, choicesOf, optionIn } from './of-class/choice';
export type { ClassForecast, ClassPlay, ClassPromise } from './of-class/class-play';
export { type CountedPlays, countPlays, type NamesInFigures } from './of-class/count-plays';
export type { Departures } from './of-class/departures';
export { besideSample } from './of-class/endings';
export type { FiguresOfClass } from './of-class/figures-of-class';
export type { Gap } from './of-class/gaps';
export type { Moment } from './of-class/moments';
export { everyKept, type PromiseFigures } from './of-class/promises';
export type { River } from './of-class/river';
export type { OutcomeAgreement } from './outcome';
export { type Debrief, debriefOf } from './report';
export { historyGame } from './steps';
export { type UnknownResult, unknownResults } from './unknown-results';
export { withoutScores } from './without-scores';
