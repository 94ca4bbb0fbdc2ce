import type { OverGame } from '../engine/index';
import type { Scenario } from '../scenario/index';
import { type ForceTally, newForceTally, tallyForce } from './tally-force';

/** Counts over many plays, filled play by play. */
export interface Tally {
  plays: number;
  readonly endings: Map<string, number>;
  /** By `actor.option`: orders given. */
  readonly ordered: Map<string, number>;
  /** By `actor.option`: turns in which it was open. */
  readonly open: Map<string, number>;
  /** By `actor.option.outcome`. */
  readonly outcomes: Map<string, number>;
  /** Plays in which the inject happened, the rule fired. */
  readonly injects: Map<string, number>;
  readonly rules: Map<string, number>;
  /** By number of turns. */
  readonly turns: Map<number, number>;
  /** By indicator: how many plays ended at each value. */
  readonly indicators: Map<string, Map<number, number>>;
  readonly force: ForceTally;
}

/** A tally of nothing yet. */
export function newTally(): Tally {
  return {
    plays: 0,
    endings: new Map(),
    ordered: new Map(),
    open: new Map(),
    outcomes: new Map(),
    injects: new Map(),
    rules: new Map(),
    turns: new Map(),
    indicators: new Map(),
    force: newForceTally(),
  };
}

/** Adds one play that is over. */
export function tallyGame(tally: Tally, game: OverGame): void {
  const { scenario, state, journal } = game;
  tally.plays += 1;
  bump(tally.endings, game.ending);
  bump(tally.turns, game.record.turns.length);
  for (const entry of journal) {
    if (entry.kind !== 'order') continue;
    bump(tally.ordered, `${entry.actor}.${entry.option}`);
    if (entry.outcome !== undefined) bump(tally.outcomes, `${entry.actor}.${entry.option}.${entry.outcome}`);
  }
  for (const id of Object.keys(state.world.happened)) bump(tally.injects, id);
  for (const id of Object.keys(state.world.fired)) bump(tally.rules, id);
  for (const [id, value] of Object.entries(state.world.indicators)) {
    const values = tally.indicators.get(id) ?? new Map<number, number>();
    tally.indicators.set(id, values);
    bump(values, value);
  }
  tallyForce(tally.force, scenario, journal);
}

/** Adds one to a count. */
export function bump<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Where the values of many plays lie: extremes, quartiles, and the mean to one decimal. */
export interface Spread {
  readonly least: number;
  readonly lowerQuarter: number;
  readonly middle: number;
  readonly upperQuarter: number;
  readonly most: number;
  readonly mean: number;
}

/** The spread of values that are counted; all zero when there are none. */
export function spreadOf(counts: ReadonlyMap<number, number>): Spread {
  const values = [...counts].sort(([a], [b]) => a - b);
  const total = values.reduce((sum, [, count]) => sum + count, 0);
  const at = (part: number) => {
    let sum = 0;
    for (const [value, count] of values) {
      sum += count;
      if (sum >= part * total) return value;
    }
    return 0;
  };
  const sum = values.reduce((so, [value, count]) => so + value * count, 0);
  return {
    least: values[0]?.[0] ?? 0,
    lowerQuarter: at(0.25),
    middle: at(0.5),
    upperQuarter: at(0.75),
    most: values.at(-1)?.[0] ?? 0,
    mean: total === 0 ? 0 : Math.round((10 * sum) / total) / 10,
  };
}

/** Options of a scenario as `actor.option`, in written order. */
export function optionNames(scenario: Scenario): readonly string[] {
  return scenario.actors.flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`));
}
