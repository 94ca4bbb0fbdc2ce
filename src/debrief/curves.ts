import type { Game } from '../engine/index';
import type { Indicator } from '../scenario/index';
import { seesValue } from '../world/index';

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

/** Every indicator of the play beside history's; those the seat saw come first. */
export function indicatorCurves(
  play: Game,
  history: Game | undefined,
  seat: string,
): readonly IndicatorCurve[] {
  const shown = play.scenario.indicators.filter(
    ({ listed, belief }) => listed !== 'never' && belief === undefined,
  );
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
