import { type GameRecord, replay } from '../engine/index';
import type { Scenario } from '../scenario/index';
import { brokenByPlan } from './broken-off';
import { spanOf } from './of-class/span';
import type { ForkedFrom, SessionState } from './types';

/**
 * What a link's word of a shorter way to play is worth: it is believed of a record that begins as history did, and a play that reached
 * the last turn of its plan is broken off there, unless it was forked in that turn.
 */
export function planPlayed(
  scenario: Scenario,
  record: GameRecord,
  id: string | undefined,
  fork: ForkedFrom | undefined,
): Pick<SessionState, 'plan' | 'brokenOff'> {
  const { plan } = spanOf(scenario, id, record.turns);
  if (plan === undefined) return {};
  if (fork?.turn === record.turns.length) return { plan };
  return { plan, ...brokenByPlan(replay(scenario, record).game, plan) };
}
