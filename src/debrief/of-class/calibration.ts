import { type Share, shareOf } from '../../analysis/index';
import type { ClassForecast, ClassPlay } from './class-play';

/** The forecasts whose chance lies in one fifth of the scale, beside what became of them. */
export interface CalibrationBin {
  /** Chances in 100, both included. */
  readonly from: number;
  readonly to: number;
  /** Those that came true, of all in the bin. */
  readonly came: Share;
  /** Mean of the chances that were given, 0 to 1; absent where there are none. */
  readonly meant?: number;
  /** So few that the share says little. */
  readonly few: boolean;
}

/** The odds that a class gave beside what came. */
export interface CalibrationFigures {
  readonly judged: number;
  /** Noted, and not judged or not to be judged. */
  readonly unjudged: number;
  readonly bins: readonly CalibrationBin[];
  /** Mean squared distance of the chance from what came (Brier 1950), 0 to 1; absent where none is judged. */
  readonly brier?: number;
  readonly few: boolean;
}

/** Fewer forecasts than this are called few. */
const fewForecasts = 10;

/** Fifths of the scale; a chance on the border of two belongs to the upper. */
const bounds = [
  [0, 19],
  [20, 39],
  [40, 59],
  [60, 79],
  [80, 100],
] as const;

/** Counts the forecasts of a class by the chance that was given. */
export function calibrationOf(plays: readonly ClassPlay[]): CalibrationFigures {
  const all = plays.flatMap(({ forecasts }) => forecasts);
  const judged = all.filter(isJudged);
  const missed = judged.reduce((sum, { chance, came }) => sum + squaredMiss(chance, came), 0);
  return {
    judged: judged.length,
    unjudged: all.length - judged.length,
    bins: bounds.map(([from, to]) => binOf(judged, from, to)),
    ...(judged.length === 0 ? {} : { brier: missed / (judged.length * 10_000) }),
    few: judged.length < fewForecasts,
  };
}

/** A forecast of which it is known what became of it. */
export type Judged = ClassForecast & Required<Pick<ClassForecast, 'came'>>;

/** Whether it is known what became of a forecast. */
export function isJudged(forecast: ClassForecast): forecast is Judged {
  return forecast.came !== undefined;
}

function binOf(judged: readonly Judged[], from: number, to: number): CalibrationBin {
  const own = judged.filter(({ chance }) => chance >= from && chance < to + 1);
  const sum = own.reduce((total, { chance }) => total + chance, 0);
  return {
    from,
    to,
    came: shareOf(own.filter(({ came }) => came === 'yes').length, own.length),
    ...(own.length === 0 ? {} : { meant: sum / (own.length * 100) }),
    few: own.length < fewForecasts,
  };
}

/** In ten-thousandths, so that whole chances add up without rounding, in whatever order they come. */
function squaredMiss(chance: number, came: Judged['came']): number {
  const miss = chance - (came === 'yes' ? 100 : 0);
  return miss * miss;
}
