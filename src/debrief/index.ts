export { type Rung, rungOf, rungs, weightOf } from '../scenario/index';
export type { Alignment, Pair } from './align';
export type { Comparison, SideOfTurn, TrackComparison, TurnComparison, TurnStatus } from './compare';
export type { ShownConcept } from './concepts';
export type { Curve, IndicatorCurve, WeightCurves } from './curves';
export type { Dimensions, Tally } from './dimensions';
export type { GameEvent } from './events';
export { type DebriefExport, exportDebrief, type OwnPart } from './export';
export {
  type CameTrue,
  type ForecastReport,
  forecastKey,
  type JudgedForecast,
  judgeForecasts,
} from './forecasts';
export { type Draw, type LuckReport, mainDraws } from './luck';
export type { ObjectiveScore } from './objectives';
export type { OutcomeAgreement } from './outcome';
export { type Debrief, type Distance, debriefOf } from './report';
export { allEven, verdictOf } from './worth-of-turn';
