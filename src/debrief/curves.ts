import type { Game } from '../engine/index';
import type { Indicator } from '../scenario/index';
import { weightOf } from '../scenario/index';
import { seesValue } from '../world/index';
import { decisionsOf, type GameEvent } from './events';
import { cumulative, warpDistance } from './warp';

/** One quantity through both games: the value at the start, then after each resolved turn. */
export interface Curve {
  readonly id: string;
  readonly play: readonly number[];
  readonly history: readonly number[];
}

export interface IndicatorCurve extends Curve {
  readonly indicator: Indicator;
  /** False when the seat could not watch it during play. */
  readonly seen: boolean;
}

export interface WeightCurves {
  /** Sum of Goldstein weights up to each turn: all acts, and those of the seat alone. */
  readonly all: Curve;
  readonly seat: Curve;
  /** Dynamic time warping distance of the two running sums, act by act: a footnote; absent where a side has no acts. */
  readonly warp?: number;
}

/** Every indicator of the play beside history's; those the seat saw come first. */
export function indicatorCurves(
  play: Game,
  history: Game | undefined,
  seat: string,
): readonly IndicatorCurve[] {
  const shown = play.scenario.indicators.filter(({ listed }) => listed !== 'never');
  const curves = shown.map((indicator) => ({
    id: indicator.id,
    indicator,
    // One that was not listed because nothing had moved it hid nothing.
    seen: seesValue(play.scenario, indicator.id, seat),
    play: valuesOf(play, indicator),
    history: history ? valuesOf(history, indicator) : [],
  }));
  return [...curves.filter((curve) => curve.seen), ...curves.filter((curve) => !curve.seen)];
}

function valuesOf(game: Game, indicator: Indicator): readonly number[] {
  return game.curve.map((values) => values[indicator.id] ?? indicator.start);
}

/** The acts of one game, and how many turns were resolved. */
export interface ActsOfGame {
  readonly events: readonly GameEvent[];
  readonly turns: number;
}

/** The rise and fall of conflict and cooperation, as running sums of Goldstein weights by turn. */
export function weightCurves(play: ActsOfGame, history: ActsOfGame | undefined, seat: string): WeightCurves {
  const curve = (id: string, keep: (events: readonly GameEvent[]) => readonly GameEvent[]): Curve => ({
    id,
    play: sumsByTurn(keep(play.events), play.turns),
    history: history ? sumsByTurn(keep(history.events), history.turns) : [],
  });
  const warp = warpDistance(runningSums(history?.events ?? []), runningSums(play.events));
  return {
    all: curve('all', (events) => events),
    seat: curve('seat', (events) => decisionsOf(events, seat)),
    ...(history && Number.isFinite(warp) ? { warp } : {}),
  };
}

function runningSums(events: readonly GameEvent[]): readonly number[] {
  return cumulative(events.map((event) => weightOf(event.code)));
}

/** The sum of weights at the start and after each turn. */
function sumsByTurn(events: readonly GameEvent[], turns: number): readonly number[] {
  const byTurn = Array.from({ length: turns }, (_, index) =>
    runningSums(events.filter((event) => event.turn === index + 1)),
  );
  return [0, ...cumulative(byTurn.map((sums) => sums.at(-1) ?? 0))];
}
