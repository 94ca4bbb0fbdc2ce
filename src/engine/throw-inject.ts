import { replay } from './replay';
import type { DecidingGame } from './types';

/**
 * The game with an event thrown in at the start of the turn that is being decided, as a white cell does. Undefined where it cannot
 * happen: the scenario has no such event, it has happened already (in this turn, or ever, if it happens only once), or an event
 * that everybody has been told of would then not have happened.
 */
export function throwInject(game: DecidingGame, inject: string): DecidingGame | undefined {
  const { scenario, record, state } = game;
  const found = scenario.injects.find(({ id }) => id === inject);
  if (found === undefined) return undefined;
  const before = happenedIn(game);
  if (before.includes(inject) || (found.once && (state.world.happened[inject] ?? 0) > 0)) return undefined;
  const acts = [...record.acts, { turn: state.turn, inject }];
  const { game: next, stopped } = replay(scenario, { ...record, acts });
  if (stopped !== undefined || next.phase === 'over') return undefined;
  const after = happenedIn(next);
  return before.every((id) => after.includes(id)) ? next : undefined;
}

/** The events at the start of the turn that is being decided. */
function happenedIn({ journal, state }: DecidingGame): readonly string[] {
  return journal.flatMap((entry) => (entry.turn === state.turn && entry.kind === 'inject' ? [entry.id] : []));
}
