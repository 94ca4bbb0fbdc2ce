import { type Share, shareOf } from '../../analysis/index';
import type { ActorId, Scenario } from '../../scenario/index';
import { isJudged, type Judged } from './calibration';
import type { ClassPlay } from './class-play';
import type { Kept, PromiseFigures } from './promises';

/** Something that was meant and something else that was seen, over all plays of a seat in one turn. */
export interface Gap {
  readonly about: 'forecasts' | 'promises';
  readonly turn: number;
  readonly seat: ActorId;
  /** To whom the promises were made. */
  readonly to?: ActorId;
  /** How sure the forecasts were on average, 0.5 to 1; for promises 1, since who promises says so. */
  readonly meant: number;
  /** Forecasts that came as they leaned, or promises that were kept. */
  readonly seen: Share;
  /** From what was meant to the upper end of the interval of what was seen, 0 to 1: the part that small numbers do not explain. */
  readonly width: number;
  /** A few of the forecasts that did not come as they leaned, the surest first, or of the words of promises that were not kept. */
  readonly quotes: readonly Quote[];
}

export interface Quote {
  readonly text: string;
  /** Of a forecast, in 100. */
  readonly chance?: number;
}

const mostQuotes = 3;

/** The gaps of a class, the widest first; equal ones by turn and then in the order of the document. */
export function gapsOf(
  scenario: Scenario,
  plays: readonly ClassPlay[],
  promises: Pick<PromiseFigures, 'each'>,
): readonly Gap[] {
  const found = scenario.actors.flatMap(({ id }) => [
    ...forecastGaps(
      id,
      plays.filter(({ seat }) => seat === id),
      scenario.turns.length,
    ),
    ...scenario.actors.flatMap((other) => promiseGaps(id, other.id, promises, scenario.turns.length)),
  ]);
  return found
    .filter(({ width }) => width > 0)
    .toSorted((one, other) => other.width - one.width || one.turn - other.turn);
}

/** A forecast of 10 in 100 is as sure as one of 90 in 100, of the contrary; one of 50 leans nowhere. */
function forecastGaps(seat: ActorId, plays: readonly ClassPlay[], turns: number): readonly Gap[] {
  const leaning = plays.flatMap(({ forecasts }) => forecasts.filter(isJudged).filter(leans));
  return countTo(turns).flatMap((turn): readonly Gap[] => {
    const own = leaning.filter((forecast) => forecast.turn === turn);
    if (own.length === 0) return [];
    const sum = own.reduce((total, { chance }) => total + Math.max(chance, 100 - chance), 0);
    const seen = shareOf(own.filter(cameAsLeaned).length, own.length);
    const quotes = own
      .filter((forecast) => !cameAsLeaned(forecast))
      .toSorted((one, other) => Math.abs(other.chance - 50) - Math.abs(one.chance - 50))
      .map(({ claim, chance }) => ({ text: claim, chance }));
    return [
      gap({ about: 'forecasts', turn, seat, meant: sum / (own.length * 100), seen, quotes: fewOf(quotes) }),
    ];
  });
}

function promiseGaps(
  seat: ActorId,
  to: ActorId,
  { each }: Pick<PromiseFigures, 'each'>,
  turns: number,
): readonly Gap[] {
  const between = each.filter(
    ({ promise, kept }) => promise.from === seat && promise.to === to && isDue(kept),
  );
  return countTo(turns).flatMap((turn): readonly Gap[] => {
    const own = between.filter(({ promise }) => promise.turn === turn);
    if (own.length === 0) return [];
    const seen = shareOf(own.filter(({ kept }) => kept === 'kept').length, own.length);
    const quotes = own
      .filter(({ kept }) => kept === 'broken')
      .map(({ promise }) => ({ text: promise.text ?? '' }));
    return [gap({ about: 'promises', turn, seat, to, meant: 1, seen, quotes: fewOf(quotes) })];
  });
}

/** What several wrote alike is quoted once, and what nobody wrote not at all. */
function fewOf(quotes: readonly Quote[]): readonly Quote[] {
  const written = quotes.filter(({ text }) => text !== '');
  return written
    .filter(({ text }, at) => written.findIndex((other) => other.text === text) === at)
    .slice(0, mostQuotes);
}

/** A promise whose condition was not met, or that could not be kept, is no gap between what was meant and what was seen. */
function isDue(kept: Kept): boolean {
  return kept === 'kept' || kept === 'broken';
}

function gap(parts: Omit<Gap, 'width'>): Gap {
  return { ...parts, width: parts.meant - parts.seen.high };
}

function leans({ chance }: Judged): boolean {
  return chance !== 50;
}

/** Whether what a forecast held for likelier is what came. */
function cameAsLeaned({ chance, came }: Judged): boolean {
  return chance > 50 === (came === 'yes');
}

function countTo(turns: number): readonly number[] {
  return Array.from({ length: turns }, (_, at) => at + 1);
}
