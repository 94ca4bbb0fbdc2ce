import type { Orders, Scenario } from '../../scenario/index';
import { historyGame } from '../steps';

/** What the figures of a class read of history. */
export interface HistoryLine {
  /** Orders of every actor, by turn. */
  readonly orders: readonly Orders[];
  readonly ending: string;
}

/** History as a line of play; absent where the scenario tells none that reaches an ending. */
export function historyLine(scenario: Scenario): HistoryLine | undefined {
  const game = historyGame(scenario);
  return game?.phase === 'over' ? { orders: game.record.turns, ending: game.ending } : undefined;
}
