import {
  begin,
  type DecidingGame,
  type Game,
  historyRecord,
  replay,
  resolveTurn,
  view,
} from '../engine/index';
import type { ActorId, OptionId, Scenario } from '../scenario/index';

/** A game at its start and after each resolved turn; `steps[n]` awaits the orders of turn n + 1 unless it is over. */
export type Steps = readonly Game[];

/** Plays a finished or unfinished game again, step by step. */
export function stepsOf(game: Game): Steps {
  let now: DecidingGame = begin(game.scenario, game.record);
  const steps: Game[] = [now];
  for (const orders of game.record.turns) {
    const next = resolveTurn(now, orders);
    steps.push(next);
    if (next.phase === 'over') break;
    now = next;
  }
  return steps;
}

/** What a seat could have ordered in a turn (from 1). */
export function openOptions(steps: Steps, seat: ActorId, turn: number): ReadonlySet<OptionId> {
  const game = steps[turn - 1];
  if (!game || game.phase === 'over') return new Set();
  return new Set(
    view(game, seat).tracks.flatMap(({ options }) =>
      options.filter(({ closed }) => closed === undefined).map(({ option }) => option),
    ),
  );
}

/** History as a game that was played; absent when the scenario tells none, or when it does not replay to an ending. */
export function historyGame(scenario: Scenario): Game | undefined {
  if (scenario.history.length === 0) return undefined;
  const { game, stopped } = replay(scenario, historyRecord(scenario));
  return stopped === undefined && game.phase === 'over' ? game : undefined;
}
