import type { EndingShares } from '../../analysis/index';
import type { GameRecord } from '../../engine/index';

/** Ends the work; nothing is reported after it. */
export type StopForecast = () => void;

/** Takes what is known so far; it comes again as more plays are counted. */
export type HearForecast = (shares: EndingShares) => void;

/** Counts endings by the model of a crisis, without keeping the page waiting. */
export interface Forecaster {
  /** How the model's own plays end. */
  sample(hear: HearForecast): StopForecast;
  /** How plays end that go on from where this one was broken off. */
  outlook(record: GameRecord, hear: HearForecast): StopForecast;
}
