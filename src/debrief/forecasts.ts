import { type Answer, answerOf } from '../engine/index';

/** What became of a forecast: as the play says, where the turn asked, and otherwise as the student says afterwards. */
export type CameTrue = 'yes' | 'no' | 'unclear';

/** A forecast as it was noted before the turn resolved. */
interface Forecast {
  readonly turn: number;
  readonly claim: string;
  /** Chance in 100. */
  readonly chance: number;
  /** Its place among the bets of the turn, where the turn asked. */
  readonly bet?: number | undefined;
}

export interface JudgedForecast extends Forecast {
  /** Absent: not yet judged. */
  readonly came?: CameTrue;
  /** Squared distance of the chance from what happened, 0 to 1; absent unless it came true or did not. */
  readonly penalty?: number;
}

export interface ForecastReport {
  readonly forecasts: readonly JudgedForecast[];
  readonly judged: number;
  /** Mean penalty (Brier 1950): 0 is perfect, 0.25 is what "50 in 100" always earns; absent while none is judged. */
  readonly brier?: number;
}

/** The key under which the judgement of a turn's forecast is kept among the student's own words. */
export function forecastKey(turn: number): string {
  return `came-true-${turn}`;
}

/** Sets forecasts beside what became of them: by the answers of the play where a turn asked, and else by the student's own words. */
export function judgeForecasts(
  notes: readonly { readonly turn: number; readonly forecast?: Omit<Forecast, 'turn'> }[],
  words: Readonly<Record<string, string>>,
  answers: readonly Answer[] = [],
): ForecastReport {
  const forecasts = notes.flatMap((note): readonly JudgedForecast[] => {
    if (!note.forecast) return [];
    const forecast = { turn: note.turn, ...note.forecast };
    const came = cameOf(forecast, words, answers);
    if (came === undefined) return [forecast];
    if (came === 'unclear') return [{ ...forecast, came }];
    const miss = (forecast.chance - (came === 'yes' ? 100 : 0)) / 100;
    return [{ ...forecast, came, penalty: miss * miss }];
  });
  const penalties = forecasts.flatMap((forecast) =>
    forecast.penalty === undefined ? [] : [forecast.penalty],
  );
  const sum = penalties.reduce((total, penalty) => total + penalty, 0);
  return {
    forecasts,
    judged: penalties.length,
    ...(penalties.length === 0 ? {} : { brier: sum / penalties.length }),
  };
}

function cameOf(
  { turn, bet }: Forecast,
  words: Readonly<Record<string, string>>,
  answers: readonly Answer[],
): CameTrue | undefined {
  if (bet === undefined) return readJudgement(words[forecastKey(turn)]);
  const answer = answerOf(answers, turn, bet);
  return answer === undefined ? undefined : answer ? 'yes' : 'no';
}

function readJudgement(text: string | undefined): CameTrue | undefined {
  return text === 'yes' || text === 'no' || text === 'unclear' ? text : undefined;
}
