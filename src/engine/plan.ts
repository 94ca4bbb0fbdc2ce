import { type GivenLuck, type PlayPlan, planned, type Scenario } from '../scenario/index';
import { begin, type Setup } from './play';
import { historyRecord, replay } from './replay';
import type { DecidingGame } from './types';

/**
 * Begins a game in the middle: the turns before the first of the plan go as in history, in the record as anywhere else, and that turn
 * begins with what happened then. On a scenario whose history does not get there, the game begins at its beginning.
 */
export function beginPlan(whole: Scenario, setup: Setup, { id, first }: PlayPlan): DecidingGame {
  const scenario = planned(whole, id);
  const unbegun = begin(scenario, setup);
  const past = historyRecord(scenario);
  const given = Object.entries(past.given).flatMap(([key, told]): [string, GivenLuck][] => {
    const turn = Number(key);
    if (turn <= first) return [[key, told]];
    // What was ordered in history is not ordered yet, so nothing can have come of it.
    return turn === first + 1 ? [[key, { injects: told.injects, outcomes: {}, exposed: [] }]] : [];
  });
  const record = { ...unbegun.record, turns: past.turns.slice(0, first), given: Object.fromEntries(given) };
  const { game, stopped } = replay(scenario, record);
  return stopped === undefined && game.phase === 'deciding' ? game : unbegun;
}
