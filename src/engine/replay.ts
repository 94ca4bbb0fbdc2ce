import type { Scenario } from '../scenario/index';
import { begin, orderProblems, resolveTurn } from './play';
import type { Game, GameRecord, OrderProblem } from './types';

/** A replayed game, as far as it goes, and what was noticed. */
export interface Replayed {
  readonly game: Game;
  /** `other`: the record was made with another edition of the scenario. */
  readonly edition: 'same' | 'other';
  /** The turn that could not be replayed, and why; absent when the whole record was. */
  readonly stopped?: { readonly turn: number; readonly problems: readonly OrderProblem[] | 'over' };
}

/** Replays a record on a scenario: the same record and edition give the same game on every machine. */
export function replay(scenario: Scenario, record: GameRecord): Replayed {
  const edition = scenario.hash.startsWith(record.hash) ? 'same' : 'other';
  let game: Game = begin(scenario, record);
  for (const [at, orders] of record.turns.entries()) {
    if (game.phase === 'over') return { game, edition, stopped: { turn: at + 1, problems: 'over' } };
    const problems = orderProblems(game, orders);
    if (problems.length > 0) return { game, edition, stopped: { turn: at + 1, problems } };
    game = resolveTurn(game, orders);
  }
  return { game, edition };
}

/** History as a record: the orders really given, with the results really seen. */
export function historyRecord(scenario: Scenario): GameRecord {
  const byTurn = [...scenario.history].sort((a, b) => a.turn - b.turn);
  return {
    version: 1,
    scenario: scenario.about.id,
    hash: scenario.hash,
    seed: 0,
    seats: Object.fromEntries(scenario.actors.map(({ id }) => [id, 'historical' as const])),
    turns: byTurn.map(({ orders }) => orders),
    given: Object.fromEntries(byTurn.map(({ turn, given }) => [turn + 1, given])),
    acts: [],
  };
}
